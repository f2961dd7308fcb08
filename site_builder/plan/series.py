"""Counts over time: figures of one thing, by the same label and in the same unit, on three days or more."""

from __future__ import annotations

from decimal import Decimal

from site_builder.domain.figure import Figure, Status
from site_builder.domain.text import Prose
from site_builder.domain.when import Day
from site_builder.plan.address import Here
from site_builder.plan.date_words import when_words
from site_builder.plan.figure_lines import ENDS, amount_words, line
from site_builder.plan.index import StoryIndex
from site_builder.plan.names import holder
from site_builder.plan.reading import stated
from site_builder.plan.scale import Scale, percent
from site_builder.plan.views.date_label import DateLabel
from site_builder.plan.views.series import Column, Series

FEWEST = 3
"""Two days are a comparison; from three on there is a course."""
ROOM = Decimal("0.88")
"""The highest column leaves room above it for the mark of an open end."""
AXIS = "الزمن من اليمين إلى اليسار، والأعمدة تبدأ من الصفر. المسافات بينها لا تمثل المدد."
Figures = tuple[Figure, ...]


def series(index: StoryIndex, here: Here) -> tuple[Series, ...]:
    """Every course that the sheet's figures make, in the order of the sheet."""
    alike: dict[tuple[str, str, str], list[Figure]] = {}
    for figure in index.sheet.figures:
        if _day(figure) and not figure.reference:
            alike.setdefault((figure.label, figure.currency, figure.unit), []).append(figure)
    courses = [tuple(sorted(figures, key=_in_time)) for figures in alike.values()]
    long = [course for course in courses if len({_day(figure) for figure in course}) >= FEWEST]
    return tuple(_series(index, here, course, at) for at, course in enumerate(long, start=1))


def _series(index: StoryIndex, here: Here, course: Figures, at: int) -> Series:
    scale = Scale(max(figure.amount.high for figure in course))
    return Series(
        id=f"series--{at}",
        caption=Prose(course[0].label),
        says=Prose(_says(index, course)),
        axis_words=Prose(AXIS),
        columns=tuple(_column(index, here, figure, scale) for figure in course),
    )


def _column(index: StoryIndex, here: Here, figure: Figure, scale: Scale) -> Column:
    height, low = (scale.share(value) * ROOM for value in (figure.amount.high, figure.amount.low))
    disputed = index.is_disputed(figure.id) or figure.status in {Status.DISPUTED, Status.DENIED}
    return Column(
        page_url=here.to(index.address.fact("figures", figure.id)),
        line=line(index.edition, "stated", stated(index.edition, figure)),
        when=DateLabel(Prose(_when(index, figure)), figure.when.machine if figure.when else ""),
        claimant=Prose(f"بحسب {holder(index, figure.claimed_by)}" if figure.claimed_by else ""),
        top=percent(100 - height),
        height=percent(height),
        low=percent(low),
        end=ENDS[figure.bound],
        hatched=disputed,
    )


def _says(index: StoryIndex, course: Figures) -> str:
    """«من 210 عائلات (15 يناير 2024) إلى 90 عائلة (5 فبراير 2024). أعلاها 260 عائلة (22 يناير 2024).»"""
    highest = max(course, key=lambda figure: figure.amount.high)
    first, last, top = (_told(index, figure) for figure in (course[0], course[-1], highest))
    between = f" أعلاها: {top}." if highest not in {course[0], course[-1]} else ""
    return f"الأول: {first}. والأخير: {last}.{between}"


def _told(index: StoryIndex, figure: Figure) -> str:
    return f"{amount_words(index.edition, figure)}، {_when(index, figure)}"


def _when(index: StoryIndex, figure: Figure) -> str:
    return when_words(index.edition, figure.when) if figure.when else ""


def _day(figure: Figure) -> Day | None:
    """The date of a figure that stands at one point of time."""
    return figure.when.start if figure.when and figure.when.start == figure.when.end else None


def _in_time(figure: Figure) -> Day:
    return _day(figure) or Day(0)
