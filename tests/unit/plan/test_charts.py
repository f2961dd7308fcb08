"""Charts: what shares a scale, which bar a figure has, what the chart says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from site_builder.domain.figure import Bound, Kind, Period, PeriodUnit, Status
from site_builder.domain.sheet import FactSheet
from site_builder.plan.address import Here
from site_builder.plan.charts import chart, groups, modes_of
from site_builder.plan.comparison import inline_charts
from site_builder.plan.index import StoryIndex
from site_builder.plan.views.chart import Chart

if TYPE_CHECKING:
    from .conftest import Newsroom

MILLION = 10**6
HERE = Here("story/comparison/")


def drawn(index: StoryIndex) -> Chart:
    """The first chart of the comparison page."""
    group = groups(index.sheet.figures)[0]
    return chart(index, HERE, group, modes_of(group))


def test_money_counts_and_shares_never_share_a_scale(newsroom: Newsroom) -> None:
    """Eleven people are not drawn beside a hundred million."""
    figures = (
        newsroom.figure("money", 100 * MILLION),
        newsroom.figure("people", 11, kind=Kind.COUNT, currency="", unit="باحثًا"),
        newsroom.figure("share", 12, kind=Kind.SHARE, currency="", unit="percent"),
    )

    charts = inline_charts(newsroom.index(FactSheet("f", figures=figures)), Here("story/"))

    assert [
        (one.name, [row.id for row in one.rows], one.rows[0].lines[0].bar.width)
        for one in charts
        if one.rows[0].lines[0].bar
    ] == [
        ("figures", ["money"], "100%"),
        ("counts", ["people"], "100%"),
        ("shares", ["share"], "100%"),
    ]


def test_a_bar_ends_as_its_bound_says(newsroom: Newsroom) -> None:
    """A ceiling has a cap, no ceiling dissolves, about has a bracket, exactly is plain."""
    bounds = (Bound.UP_TO, Bound.MORE_THAN, Bound.AT_LEAST, Bound.LESS_THAN, Bound.ABOUT, Bound.EXACTLY)
    figures = tuple(newsroom.figure(str(bound), 5, bound=bound) for bound in bounds)

    rows = drawn(newsroom.index(FactSheet("f", figures=figures))).rows

    assert [row.lines[0].bar.end for row in rows if row.lines[0].bar] == [
        "cap",
        "dissolve",
        "dissolve",
        "cap",
        "bracket",
        "plain",
    ]


def test_one_scale_serves_every_mode(newsroom: Newsroom) -> None:
    """A bar that is divided by four is a quarter as long as before."""
    figures = (newsroom.figure("a", 300, period=Period(4, PeriodUnit.YEAR, "span")),)

    (row,) = drawn(newsroom.index(FactSheet("f", figures=figures))).rows

    assert [(line.mode, line.bar.width) for line in row.lines if line.bar] == [("stated", "100%"), ("year", "25%")]


def test_another_currency_is_off_the_scale_until_it_is_converted(newsroom: Newsroom) -> None:
    """Pounds have no bar on a scale of dollars, and the line says why."""
    figures = (newsroom.figure("d", 100), newsroom.figure("e", 50), newsroom.figure("p", 80, currency="GBP"))

    pounds = drawn(newsroom.index(FactSheet("f", figures=figures))).rows[2]

    assert [(line.mode, line.bar, line.refusal) for line in pounds.lines] == [
        ("stated", None, "بعملة أخرى، فلا يوضع على المقياس نفسه."),
        ("single", None, "لا يُحوَّل: لا سعر صرف في المصدر، ولم يثبت التحرير سعرًا."),
    ]


def test_a_reference_stands_apart_without_a_bar(newsroom: Newsroom) -> None:
    """What is only there to compare with does not stretch the scale."""
    figures = (newsroom.figure("a", 100), newsroom.figure("r", 900, reference=True))

    one = drawn(newsroom.index(FactSheet("f", figures=figures)))

    assert [row.id for row in one.rows] == ["a"]
    assert [(row.id, row.lines[0].bar) for row in one.apart] == [("r", None)]


def test_a_figure_that_somebody_disputes_is_hatched_and_named(newsroom: Newsroom) -> None:
    """The chart shows the dispute, and the words name who disputes."""
    sam = newsroom.person("sam", "سام")
    figures = (newsroom.figure("a", 5, disputed_by=("sam",)), newsroom.figure("b", 5, status=Status.DENIED))

    one = drawn(newsroom.index(FactSheet("f", people=(sam,), figures=figures)))

    assert [row.lines[0].bar.hatched for row in one.rows if row.lines[0].bar] == [True, True]
    assert [(row.status_words, row.dispute_words) for row in one.rows] == [
        ("متنازع عليه", "محل اعتراض من سام"),
        ("منفيّ", ""),
    ]


def test_the_chart_is_said_in_words(newsroom: Newsroom) -> None:
    """Who does not see the bars reads the longest, the shortest and what is disputed."""
    figures = (newsroom.figure("a", 300), newsroom.figure("b", 100), newsroom.figure("c", 100))

    said = drawn(newsroom.index(FactSheet("f", figures=figures))).says.replace("\u00a0", " ")

    assert said == "أطول الأعمدة: بند a، 300 دولار. وأقصرها متساوية، منها: بند b، 100 دولار."
