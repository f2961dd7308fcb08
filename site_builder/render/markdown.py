"""Markdown → sanitised HTML whose text is set by the Arabic rules; code and addresses stay as they are."""

from __future__ import annotations

from functools import lru_cache

from markdown import Markdown

from site_builder.arabic.policy import Policy
from site_builder.arabic.slug import heading_id
from site_builder.arabic.typeset import typeset_nodes
from site_builder.render.sanitise import sanitise
from site_builder.render.tokens import Token, tag, tokens_of

HEADINGS = frozenset(["h2", "h3", "h4", "h5", "h6"])
UNTOUCHED = frozenset(["code", "pre", "kbd", "samp", "bdi"])
FOOTNOTES = {"BACKLINK_TEXT": "عودة", "BACKLINK_TITLE": "عودة إلى موضع الحاشية {}", "PLACE_MARKER": "[[الحواشي]]"}


def tokens_of_markdown(text: str, policy: Policy) -> list[Token]:
    """The HTML of a text as tokens: headings have ids, words are set, external links are marked."""
    return _set_text(_with_ids(tokens_of(sanitise(_html(text)))), policy)


def _html(text: str) -> str:
    """python-markdown keeps notes and ids from one text to the next unless it is told to forget."""
    converter = _converter()
    converter.reset()
    return converter.convert(text)


@lru_cache(maxsize=1)
def _converter() -> Markdown:
    extensions = ["tables", "footnotes", "attr_list", "sane_lists", "def_list"]
    return Markdown(extensions=extensions, extension_configs={"footnotes": FOOTNOTES}, output_format="html")


def _with_ids(tokens: list[Token]) -> list[Token]:
    """Every heading can be linked to: its id is its own words, in Arabic."""
    taken: set[str] = set()
    done = list(tokens)
    for index, token in enumerate(tokens):
        if token.name in HEADINGS and not token.closing:
            attributes = token.attributes()
            attributes.setdefault("id", heading_id(_words_after(tokens, index), taken))
            done[index] = Token(tag(token.name, attributes), token.name)
        elif token.name == "a" and not token.closing:
            done[index] = _link(token)
    return done


def _words_after(tokens: list[Token], index: int) -> str:
    """The words up to the closing tag of the element that opens at `index`."""
    end = next(at for at in range(index + 1, len(tokens)) if tokens[at].name == tokens[index].name)
    return "".join(token.raw for token in tokens[index + 1 : end] if not token.name)


def _link(token: Token) -> Token:
    attributes = token.attributes()
    if attributes.get("href", "").startswith(("http:", "https:")):
        return Token(tag("a", attributes | {"rel": "noopener"}), "a")
    return token


def _set_text(tokens: list[Token], policy: Policy) -> list[Token]:
    """Set the texts of each block together, for a quotation may open in one and close in the next."""
    done: list[Token] = list(tokens)
    block: list[int] = []
    depth = 0
    for index, token in enumerate([*tokens, Token("", "p")]):
        if token.is_block:
            for at, html in zip(block, typeset_nodes([tokens[at].raw for at in block], policy), strict=True):
                done[at] = Token(html)
            block = []
        if token.name in UNTOUCHED:
            depth += -1 if token.closing else 1
        elif not token.name:
            if depth or not token.raw.strip():
                done[index] = Token(_escaped(token.raw))
            else:
                block.append(index)
    return done


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
