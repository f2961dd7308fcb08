"""The texts between the tags, set block by block: a quotation may open in one text and close in the next."""

from __future__ import annotations

from site_builder.arabic.policy import Policy
from site_builder.arabic.quotes import ELEMENT
from site_builder.arabic.typeset import typeset_nodes
from site_builder.render.tokens import Token, step

UNTOUCHED = frozenset(["code", "pre", "kbd", "samp", "bdi"])
ASIDE = frozenset(["sup", "sub"])
STANDS_FOR = {"img": ELEMENT, "br": "\n", "wbr": ""}

Piece = tuple[int, str]
"""A text of the block and the index of its token; -1 for what only stands in for an element."""


def set_text(tokens: list[Token], policy: Policy) -> list[Token]:
    """The tokens with their texts set. Code and words in another language are left as they are."""
    done = list(tokens)
    block: list[Piece] = []
    around: list[Token] = []
    for index, token in enumerate(tokens):
        if token.is_block:
            _set_block(block, done, policy)
            block = []
        if token.name:
            block.extend(_stand_in(token, around))
            step(token, around)
        elif any(element.name in ASIDE for element in around) and not _is_untouched(around):
            _set_block([(index, token.raw)], done, policy)
        elif not _is_untouched(around):
            block.append((index, token.raw))
    _set_block(block, done, policy)
    return done


def _stand_in(token: Token, around: list[Token]) -> tuple[Piece, ...]:
    """A word's place in the block for an element whose own words are not set with it."""
    if token.name in STANDS_FOR:
        return ((-1, STANDS_FOR[token.name]),)
    return ((-1, ELEMENT),) if _keeps_its_words(token) and not _is_untouched(around) else ()


def _is_untouched(around: list[Token]) -> bool:
    return any(_keeps_its_words(element) for element in around)


def _keeps_its_words(token: Token) -> bool:
    """True for the opening tag of code, of what the editor isolated, and of words in another language."""
    if token.closing:
        return False
    if token.name in UNTOUCHED:
        return True
    return " lang=" in token.raw and not token.attributes().get("lang", "ar").lower().startswith("ar")


def _set_block(block: list[Piece], done: list[Token], policy: Policy) -> None:
    texts = [text for _, text in block]
    if not "".join(texts).strip():
        return
    for (index, _), html in zip(block, typeset_nodes(texts, policy), strict=True):
        if index >= 0:
            done[index] = Token(html)
