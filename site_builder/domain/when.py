"""A date as far as it is known."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Day:
    """A year, a month or a day of the Gregorian calendar: `month` and `day` are 0 where they are not known."""

    year: int
    month: int = 0
    day: int = 0


@dataclass(frozen=True, slots=True)
class When:
    """A date in EDTF (ISO 8601-2 level 1): an exact or approximate date, or an interval with an open or a known end."""

    edtf: str
    start: Day | None
    end: Day | None
    approximate: bool = False

    @property
    def exact(self) -> bool:
        """True for one date without «about»: 2009, 2025-06, 2025-06-30."""
        return self.start is not None and self.start == self.end and not self.approximate

    @property
    def machine(self) -> str:
        """The value for `<time datetime>`, or nothing where HTML has no notation (intervals, open ends).

        >>> When("2025-06~", Day(2025, 6), Day(2025, 6), approximate=True).machine
        '2025-06'
        """
        if self.start is None or self.start != self.end:
            return ""
        parts = [f"{self.start.year:04d}", f"{self.start.month:02d}", f"{self.start.day:02d}"]
        known = 1 + bool(self.start.month) + bool(self.start.day)
        return "-".join(parts[:known])
