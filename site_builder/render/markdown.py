"""Markdown → sanitised HTML whose text is set by the Arabic rules; code and addresses stay as they are."""

from __future__ import annotations

from functools import lru_cache

from markdown import Markdown
from markdown.extensions.attr_list import AttrListExtension
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.fenced_code import FencedCodeExtension
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension

from site_builder.arabic.bidi import plain
from site_builder.arabic.policy import Policy
from site_builder.arabic.slug import heading_id
from site_builder.render.sanitise import sanitise
from site_builder.render.set_text import set_text
from site_builder.render.tokens import Token, tag, tokens_of

HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
SPOKEN = ("title", "alt")
CHART = "chart:"
FOOTNOTES = {"BACKLINK_TEXT": "عودة", "BACKLINK_TITLE": "عودة إلى موضع الحاشية {}", "PLACE_MARKER": "[[الحواشي]]"}


def tokens_of_markdown(text: str, policy: Policy) -> list[Token]:
    """The HTML of a text as tokens: headings have ids, words are set, external links are marked."""
    return list(_tokens(text, policy))


@lru_cache(maxsize=64)  # of the texts of a story that is saved again and again, one is new
def _tokens(text: str, policy: Policy) -> tuple[Token, ...]:
    tokens = _with_ids(tokens_of(sanitise(_html(text))))
    return tuple(set_text([_with_attributes(token, policy) for token in tokens], policy))


def _html(text: str) -> str:
    """python-markdown keeps notes and ids from one text to the next unless it is told to forget."""
    converter = _converter()
    converter.reset()
    return converter.convert(text)


@lru_cache(maxsize=1)
def _converter() -> Markdown:
    """Extensions as objects: by name, python-markdown looks through every installed package, for 30 ms."""
    extensions = [
        TableExtension(),
        FootnoteExtension(**FOOTNOTES),
        AttrListExtension(),
        SaneListExtension(),
        DefListExtension(),
        FencedCodeExtension(),
    ]
    return Markdown(extensions=extensions, output_format="html")


def _with_ids(tokens: list[Token]) -> list[Token]:
    """Every heading can be linked to: its id is the one that the editor gave it, or its own words, in Arabic."""
    taken: set[str] = set()
    done = list(tokens)
    for index, token in enumerate(tokens):
        if token.name in HEADINGS:
            done[index] = _heading(tokens, index, taken)
    return done


def _heading(tokens: list[Token], index: int, taken: set[str]) -> Token:
    """One tag of a heading. The page has its h1, so the first level stands on the second."""
    token = tokens[index]
    name = "h2" if token.name == "h1" else token.name
    if token.closing:
        return Token(f"</{name}>", name, closing=True)
    attributes = token.attributes()
    if "id" not in attributes:
        attributes["id"] = heading_id(_words_after(tokens, index), taken)
    taken.add(attributes["id"])
    return Token(tag(name, attributes), name)


def _words_after(tokens: list[Token], index: int) -> str:
    """The words up to the closing tag of the element that opens at `index`."""
    end = next(at for at in range(index + 1, len(tokens)) if tokens[at].name == tokens[index].name)
    return "".join(token.words for token in tokens[index + 1 : end])


def _with_attributes(token: Token, policy: Policy) -> Token:
    """What a tag says beside its words: links out of the site are marked, spoken attributes begin from the right."""
    if token.closing or not any(f" {name}=" in token.raw for name in ("href", "lang", *SPOKEN)):
        return token
    attributes = token.attributes()
    if attributes.get("href", "").lower().startswith(("http:", "https:", "//")):
        attributes["rel"] = "noopener"
    if not attributes.get("lang", "ar").lower().startswith("ar"):
        attributes.setdefault("dir", "auto")
    if not attributes.get("src", "").startswith(CHART):
        attributes |= {name: plain(attributes[name], policy) for name in SPOKEN if name in attributes}
    return Token(tag(token.name, attributes), token.name)
