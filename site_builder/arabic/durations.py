"""The stretches of time that a text states."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DurationMention:
    """`unit` is year, month, week or day; `which` is span, first or each."""

    count: int
    unit: str
    which: str
    start: int
    end: int


def duration_mentions(text: str) -> tuple[DurationMention, ...]:
    """Every duration of the text, in order."""
    raise NotImplementedError


def read_duration(text: str) -> DurationMention | None:
    """The duration that the whole text is."""
    raise NotImplementedError
