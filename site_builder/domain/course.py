"""One thing counted again and again: what a narrative may place as columns along time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from site_builder.domain.figure import Figure
from site_builder.domain.when import Day

FEWEST = 3
"""Two days are a comparison; from three on there is a course."""


@dataclass(frozen=True, slots=True)
class Course:
    """Figures of one label in one unit, each at one point of time, in its order."""

    figures: tuple[Figure, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """What `chart:` calls it: the id of any of its figures."""
        return tuple(figure.id for figure in self.figures)

    @property
    def days(self) -> int:
        """How many points of time there are."""
        return len({day_of(figure) for figure in self.figures})

    @property
    def is_long(self) -> bool:
        """Whether there is a course to draw."""
        return self.days >= FEWEST


def courses(figures: Iterable[Figure]) -> tuple[Course, ...]:
    """Every course that these figures make, of one day and more, in the order of the sheet."""
    alike: dict[tuple[str, str, str], list[Figure]] = {}
    for figure in figures:
        if day_of(figure) and not figure.reference:
            alike.setdefault((figure.label, figure.currency, figure.unit), []).append(figure)
    return tuple(Course(tuple(sorted(members, key=_in_time))) for members in alike.values())


def day_of(figure: Figure) -> Day | None:
    """The date of a figure that stands at one point of time."""
    return figure.when.start if figure.when and figure.when.start == figure.when.end else None


def _in_time(figure: Figure) -> Day:
    return day_of(figure) or Day(0)
