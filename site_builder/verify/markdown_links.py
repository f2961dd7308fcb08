"""The links and images of a Markdown text, with where they stand; no more of Markdown is read than that needs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from site_builder.domain.span import Span

_CODE = re.compile(
    r"^(?P<fence>```+|~~~+).*?(?:^(?P=fence)[`~]*\s*?$|\Z)|(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`)", re.M | re.S
)
_BRACKET_OR_BLANK_LINE = re.compile(r"(?<!\\)[\[\]]|\n[ \t]*\n")
_CACHED_TEXTS = 1024  # five checks read the same texts: without it, a quarter of verifying a story


@dataclass(frozen=True, slots=True)
class Link:
    """`[label](target)`: `whole` from the first bracket (an image's «!» included) to the last."""

    whole: Span
    label: Span
    target: Span
    is_image: bool


def code_spans(text: str) -> tuple[Span, ...]:
    """Code blocks and code within a line: nothing in them is a link or a quotation."""
    return tuple(Span(*match.span()) for match in _CODE.finditer(text))


@lru_cache(_CACHED_TEXTS)
def links(text: str) -> tuple[Link, ...]:
    """Every inline link and image, in order of their ends; brackets inside a label are no link of their own.

    >>> [link.target.of("«[عرض [ميتا]](fact:offer)»") for link in links("«[عرض [ميتا]](fact:offer)»")]
    ['fact:offer']
    """
    code = code_spans(text)
    opened: list[int] = []
    found: list[Link] = []
    for at, letter in _brackets(text, code):
        if letter == "\n":
            opened.clear()
        elif letter == "[":
            opened.append(at)
        elif opened:
            found.extend(_link(text, opened.pop(), at))
    return tuple(found)


def _brackets(text: str, code: tuple[Span, ...]) -> Iterator[tuple[int, str]]:
    """Brackets outside code and without a backslash, and the blank lines that no link reaches over."""
    for match in _BRACKET_OR_BLANK_LINE.finditer(text):
        at, letter = match.start(), match.group()[0]
        if letter == "\n" or not any(span.start <= at < span.end for span in code):
            yield at, letter


def _link(text: str, opening: int, closing: int) -> Iterator[Link]:
    end = _end_of_target(text, closing + 1)
    if end:
        is_image = text[opening - 1 : opening] == "!"
        whole = Span(opening - is_image, end + 1)
        yield Link(whole, Span(opening + 1, closing), Span(closing + 2, end), is_image)


def _end_of_target(text: str, at: int) -> int:
    """Where the bracket that opens at `at` closes on the same line, or 0."""
    if text[at : at + 1] != "(":
        return 0
    depth = 0
    for index in range(at, len(text)):
        if text[index] == "\n":
            return 0
        depth += (text[index] == "(") - (text[index] == ")")
        if depth == 0:
            return index
    return 0
