"""The numbers that a text states."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class NumberMention:
    """A number, or a range where `high` differs from `low`, at `text[start:end]`."""

    low: Decimal
    high: Decimal
    start: int
    end: int


def number_mentions(text: str) -> tuple[NumberMention, ...]:
    """Every number of the text, in order."""
    raise NotImplementedError


def read_number(text: str) -> NumberMention | None:
    """The number that the whole text is."""
    raise NotImplementedError
