"""Counts over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from site_builder.domain.figure import Bound, Figure, Kind
from site_builder.domain.sheet import FactSheet
from site_builder.domain.when import Day, When
from site_builder.plan.address import Here
from site_builder.plan.comparison import inline_charts
from site_builder.plan.print_edition import print_edition
from site_builder.plan.series import series
from site_builder.plan.views.series import Series

if TYPE_CHECKING:
    from .conftest import Newsroom

HERE = Here("story/comparison/")


def counted(newsroom: Newsroom, id_: str, amount: int, day: int, **changes: object) -> Figure:
    """Families on a day of January 2024."""
    when = When(f"2024-01-{day:02d}", Day(2024, 1, day), Day(2024, 1, day))
    plain = {"label": "العائلات", "kind": Kind.COUNT, "currency": "", "unit": "عائلة", "when": when}
    return newsroom.figure(id_, amount, **{**plain, **changes})


def drawn(newsroom: Newsroom, *figures: Figure) -> tuple[Series, ...]:
    """The courses of these figures."""
    return series(newsroom.index(FactSheet("f", figures=figures)), HERE)


def test_columns_stand_in_time_from_zero(newsroom: Newsroom) -> None:
    """The sheet's order does not matter, and half of the number is half of the height."""
    (course,) = drawn(
        newsroom,
        counted(newsroom, "last", 100, 20),
        counted(newsroom, "first", 50, 5),
        counted(newsroom, "middle", 200, 9),
    )

    assert [(one.page_url, one.top, one.height) for one in course.columns] == [
        ("../figures/first/", "78%", "22%"),
        ("../figures/middle/", "12%", "88%"),
        ("../figures/last/", "56%", "44%"),
    ]
    assert [one.when.machine for one in course.columns] == ["2024-01-05", "2024-01-09", "2024-01-20"]


def test_the_course_is_told_in_words(newsroom: Newsroom) -> None:
    """First, last, and the highest where it is neither."""
    (course,) = drawn(newsroom, *(counted(newsroom, f"on-{day}", n, day) for day, n in ((5, 50), (9, 200), (20, 100))))

    assert course.caption == "العائلات"
    assert course.says.replace("\u00a0", " ") == (
        "الأول: 50 عائلة، 5 يناير 2024. والأخير: 100 عائلة، 20 يناير 2024. أعلاها: 200 عائلة، 9 يناير 2024."
    )


def test_two_days_are_no_course(newsroom: Newsroom) -> None:
    """Three figures on two days, or on three days of two things, make none."""
    same_day = (counted(newsroom, "a", 1, 5), counted(newsroom, "b", 2, 5), counted(newsroom, "c", 3, 9))
    other = (*same_day[:1], counted(newsroom, "d", 2, 7), counted(newsroom, "e", 3, 9, label="البيوت"))

    assert drawn(newsroom, *same_day) == ()
    assert drawn(newsroom, *other) == ()


def test_a_column_ends_as_its_bound_says_and_stands_on_its_lower_end(newsroom: Newsroom) -> None:
    """What a bar shows, a column shows: an open end, a ceiling, a dispute."""
    figures = [counted(newsroom, f"on-{day}", 100, day) for day in (5, 9)]
    open_end = counted(newsroom, "open", 100, 20, bound=Bound.AT_LEAST, disputed_by=("sam",))

    (course,) = drawn(newsroom, *figures, open_end)

    assert [one.end for one in course.columns] == ["plain", "plain", "dissolve"]
    assert [one.low == one.height for one in course.columns] == [True, True, True]


def test_a_story_places_a_course_by_any_of_its_figures(newsroom: Newsroom) -> None:
    """Beside the bars, with a link to its place on the comparison page; there it leads nowhere."""
    figures = [counted(newsroom, f"on-{day}", 100, day) for day in (5, 20, 9)]
    index = newsroom.index(FactSheet("f", figures=tuple(figures)))

    course, bars = inline_charts(index, Here("story/"))

    assert (course.names, bars.names) == (("on-5", "on-9", "on-20"), ("counts",))
    assert course.more_url == "comparison/#series--1"
    assert series(index, HERE)[0].more_url == ""


def test_paper_tells_a_course_line_by_line(newsroom: Newsroom) -> None:
    """What was counted, then the number with its date as it was stated."""
    figures = [counted(newsroom, f"on-{day}", 100, day) for day in (5, 20, 9)]

    course, _ = print_edition(newsroom.index(FactSheet("f", figures=tuple(figures)))).charts

    assert course.names == ("on-5", "on-9", "on-20")
    assert [line.replace("\u00a0", " ") for line in course.lines] == [
        f"العائلات: 100 عائلة يوم {day} يناير 2024" for day in (5, 9, 20)
    ]
