"""A stretch of a text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters `start` (included) to `end` (excluded) of a text, counted in code points."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """
        >>> Span(0, 3).of("ميتا")
        'ميت'
        """
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """True where both stretches share at least one character."""
        return self.start < other.end and other.start < self.end
