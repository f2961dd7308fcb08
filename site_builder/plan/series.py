"""Counts over time: a column for each figure of a course."""

from __future__ import annotations

from decimal import Decimal

from site_builder.domain.course import Course, courses
from site_builder.domain.figure import Figure, Status
from site_builder.domain.text import Prose
from site_builder.plan.address import Here
from site_builder.plan.date_words import when_words
from site_builder.plan.figure_lines import ENDS, amount_words, line
from site_builder.plan.index import StoryIndex
from site_builder.plan.names import holder
from site_builder.plan.reading import stated
from site_builder.plan.scale import Scale, percent
from site_builder.plan.views.date_label import DateLabel
from site_builder.plan.views.series import Column, Series

ROOM = Decimal("0.88")
"""The highest column leaves room above it for the mark of an open end."""
AXIS = "الزمن من اليمين إلى اليسار، والأعمدة تبدأ من الصفر. المسافات بينها لا تمثل المدد."


def series(index: StoryIndex, here: Here) -> tuple[Series, ...]:
    """Every course that is long enough, in the order of the sheet."""
    long = (course for course in courses(index.sheet.figures) if course.is_long)
    return tuple(_series(index, here, course, f"series--{at}") for at, course in enumerate(long, start=1))


def _series(index: StoryIndex, here: Here, course: Course, anchor: str) -> Series:
    scale = Scale(max(figure.amount.high for figure in course.figures))
    comparison = here.to(index.address.page("comparison"))
    return Series(
        id=anchor,
        names=course.names,
        caption=Prose(course.figures[0].label),
        says=Prose(_says(index, course.figures)),
        axis_words=Prose(AXIS),
        columns=tuple(_column(index, here, figure, scale) for figure in course.figures),
        more_url="" if comparison == "./" else f"{comparison}#{anchor}",
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


def _says(index: StoryIndex, course: tuple[Figure, ...]) -> str:
    """«من 210 عائلات (15 يناير 2024) إلى 90 عائلة (5 فبراير 2024). أعلاها 260 عائلة (22 يناير 2024).»"""
    highest = max(course, key=lambda figure: figure.amount.high)
    first, last, top = (_told(index, figure) for figure in (course[0], course[-1], highest))
    between = f" أعلاها: {top}." if highest not in {course[0], course[-1]} else ""
    return f"الأول: {first}. والأخير: {last}.{between}"


def _told(index: StoryIndex, figure: Figure) -> str:
    return f"{amount_words(index.edition, figure)}، {_when(index, figure)}"


def _when(index: StoryIndex, figure: Figure) -> str:
    return when_words(index.edition, figure.when) if figure.when else ""
