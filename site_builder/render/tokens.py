"""Sanitised HTML as a row of tags and texts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape, unescape

TAG = re.compile(r"""(<(?:[^<>"']|"[^"]*"|'[^']*')*>)""")
NAME = re.compile(r"</?([a-z0-9]+)")
ATTRIBUTE = re.compile(r"""([a-z-]+)(?:="([^"]*)")?""")
PHRASING = frozenset(
    "a abbr b bdi br cite code del dfn em i img ins kbd mark q s samp small span strong sub sup time u var wbr".split()
)
VOID = frozenset(["br", "hr", "img", "wbr"])


@dataclass(frozen=True, slots=True)
class Token:
    """A tag or a text, as it is written in the HTML. `name` is empty for a text."""

    raw: str
    name: str = ""
    closing: bool = False

    @property
    def is_block(self) -> bool:
        """True for a tag that begins or ends a block, across which no quotation runs."""
        return bool(self.name) and self.name not in PHRASING

    @property
    def opens(self) -> bool:
        """True for an opening tag that a closing one must answer."""
        return bool(self.name) and not self.closing and self.name not in VOID

    @property
    def words(self) -> str:
        """What a reader sees of a text: its character references are resolved."""
        return "" if self.name else unescape(self.raw)

    def attributes(self) -> dict[str, str]:
        """The attributes of a tag."""
        inside = self.raw.strip("<>/").partition(" ")[2]
        return {name: unescape(value) for name, value in ATTRIBUTE.findall(inside)}


def tokens_of(html: str) -> list[Token]:
    """
    >>> [token.name or token.words for token in tokens_of('<p>a &amp; <b>c</b></p>')]
    ['p', 'a & ', 'b', 'c', 'b', 'p']
    """
    return [_token(part) for part in TAG.split(html) if part]


def _token(part: str) -> Token:
    name = NAME.match(part)
    return Token(part, name[1], part.startswith("</")) if name else Token(part)


def step(token: Token, around: list[Token]) -> None:
    """Keep track of the elements that are open around a token; sanitised HTML closes them in order."""
    if token.opens:
        around.append(token)
    elif token.closing:
        around.pop()


def tag(name: str, attributes: dict[str, str]) -> str:
    """An opening tag.

    >>> tag("a", {"href": "x?a=1&b=2"})
    '<a href="x?a=1&amp;b=2">'
    """
    return "<" + " ".join([name, *(f'{key}="{escape(value)}"' for key, value in attributes.items())]) + ">"
