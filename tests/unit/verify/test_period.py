from __future__ import annotations

from site_builder.domain.figure import Bound, Period, PeriodUnit
from tests.unit.verify.sheets import OFFERS, amount, codes, figure, findings, package, source, told

FOUR_YEARS = Period(4, PeriodUnit.YEAR, "span")


def test_a_period_that_the_excerpt_says_is_fine() -> None:
    """«على مدى أربع سنوات» is `4 years`."""
    assert codes(source(OFFERS), package()) == []


def test_another_period_is_refused_with_what_the_excerpt_says() -> None:
    """The hint is how the sheet would write it."""
    found = findings(source(OFFERS), package(period=Period(3, PeriodUnit.YEAR, "span")))

    assert "The sheet says over: 3 years" in told(found, "period-differs")
    assert "Write over: 4 years." in told(found, "period-differs")


def test_the_first_year_is_not_one_year() -> None:
    """What is said of the first year alone is not a span."""
    first = source("بعروض في السنة الأولى تتجاوز 100 مليون دولار.")
    excerpt = "في السنة الأولى تتجاوز 100 مليون دولار"

    for which, expected in (("first", []), ("span", ["period-differs"])):
        offer = figure(
            "offer", amount(100_000_000), excerpt, bound=Bound.MORE_THAN, period=Period(1, PeriodUnit.YEAR, which)
        )
        assert codes(first, offer) == expected


def test_a_period_that_the_excerpt_does_not_reach_is_refused() -> None:
    """The nearest place that says it is the way out."""
    found = findings(source(OFFERS), package(excerpt="تصل إلى 300 مليون دولار", period=FOUR_YEARS))

    assert "the nearest place: seeds/desk.txt:1" in told(found, "period-not-said")


def test_a_period_that_no_source_names_can_only_be_taken_out() -> None:
    """There is no nearest place to point at."""
    found = findings(source("تصل إلى 300 مليون دولار."), package(excerpt="تصل إلى 300 مليون دولار", period=FOUR_YEARS))

    assert "Take over out: no place in the story's sources names this period." in told(found, "period-not-said")


def test_a_period_that_the_figure_leaves_out_is_warned_of() -> None:
    """300 million over four years must not read as 300 million."""
    found = findings(source(OFFERS), package(period=None))

    assert "Add over: 4 years" in told(found, "period-left-out")


def test_a_figure_without_a_period_in_its_excerpt_needs_none() -> None:
    """The excerpt says nothing of time."""
    assert codes(source(OFFERS), package(excerpt="تصل إلى 300 مليون دولار", period=None)) == []
