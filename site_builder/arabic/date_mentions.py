"""The dates that a text states."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date at `text[start:end]`; 0 stands for a part that is not said."""

    year: int
    month: int
    day: int
    start: int
    end: int


def date_mentions(text: str) -> tuple[DateMention, ...]:
    """Every date of the text, in order."""
    raise NotImplementedError
