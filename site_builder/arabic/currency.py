"""The sums of money that a text states."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class MoneyMention:
    """A sum at `text[start:end]`; `currencies` are the ISO 4217 codes that its words allow."""

    low: Decimal
    high: Decimal
    currencies: frozenset[str]
    start: int
    end: int


def money_mentions(text: str) -> tuple[MoneyMention, ...]:
    """Every sum of money of the text, in order."""
    raise NotImplementedError
