"""The lines of a file, counted as they stand in it, whatever ends them."""

from __future__ import annotations

from dataclasses import dataclass
from unicodedata import category

BYTE_ORDER_MARK = "\ufeff"
INVISIBLE_CATEGORIES = ("Cc", "Cf", "Zl", "Zp", "Zs")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that shows something. `number` counts from 1, blank lines included."""

    number: int
    text: str


def lines_of(text: str) -> tuple[Line, ...]:
    r"""The lines that show something, without the white space around them.

    >>> lines_of("\ufeffأول\r\n\u00a0\u200f\nثان")
    (Line(number=1, text='أول'), Line(number=3, text='ثان'))
    """
    numbered = enumerate(text.splitlines(), start=1)
    return tuple(Line(number, trimmed(line)) for number, line in numbered if shows_something(line))


def shows_something(text: str) -> bool:
    """False where a reader sees nothing: spaces of every kind, bidi controls, zero-width characters."""
    return any(category(character) not in INVISIBLE_CATEGORIES for character in text)


def trimmed(text: str) -> str:
    """The text without white space and byte order marks around it; every other character is the source's own."""
    return text.strip().strip(BYTE_ORDER_MARK).strip()
