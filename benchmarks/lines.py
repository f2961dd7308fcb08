"""A straight line through a few measured points, drawn on to sizes that were not measured."""

from __future__ import annotations

import statistics
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """`start` is what an empty archive costs, `slope` what each page adds.

    `off` is how far the worst point lies from the line, as a share of its own value.
    """

    start: float
    slope: float
    off: float

    def at(self, pages: float) -> float:
        """The value at a number of pages."""
        return self.start + self.slope * pages

    def reaches(self, value: float) -> float:
        """The number of pages at which it comes to a value; infinite where it never does."""
        return max(0.0, (value - self.start) / self.slope) if self.slope > 0 else float("inf")


def line_through(pages: tuple[float, ...], values: tuple[float, ...]) -> Line:
    """The least squares line.

    >>> line_through((1.0, 2.0, 3.0), (3.0, 5.0, 7.0))
    Line(start=1.0, slope=2.0, off=0.0)
    """
    fit = statistics.linear_regression(pages, values)
    off = max(abs(fit.intercept + fit.slope * page - value) / value for page, value in zip(pages, values, strict=True))
    return Line(fit.intercept, fit.slope, off)
