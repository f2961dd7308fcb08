"""Figures as stated, per year, and in one currency."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from site_builder.domain.evidence import Grounds
from site_builder.domain.figure import Amount, Bound, Figure, Kind, Period, PeriodUnit, Rate
from site_builder.domain.when import Day, When
from site_builder.plan.edition import Edition
from site_builder.plan.figure_lines import line, spoken
from site_builder.plan.reading import NO_PERIOD, NO_RATE, SHORT, SINGLE_DEAL, in_currency, per_year, stated

if TYPE_CHECKING:
    from .conftest import Newsroom

MILLION = 10**6
NBSP = "\u00a0"


@pytest.fixture
def edition(newsroom: Newsroom) -> Edition:
    """A plain site's ways of writing."""
    return Edition(newsroom.site(), (), (), True)


def rate(newsroom: Newsroom, id_: str, worth: str, on: str) -> Rate:
    """Dollars for a pound, by the newsroom's own word."""
    return Rate(id_, "GBP", "USD", Decimal(worth), on, Grounds((), "سعر"), newsroom.places())


def year(figure: Figure, edition: Edition) -> tuple[str, str]:
    """The line per year, and what was computed."""
    said = line(edition, "year", per_year(edition, figure))
    return said.spoken.replace(NBSP, " "), said.computed


def test_a_figure_is_said_with_its_bound_and_its_period(newsroom: Newsroom, edition: Edition) -> None:
    """Bound, number, unit and period make one line."""
    figure = newsroom.figure("a", 300 * MILLION, bound=Bound.UP_TO, period=Period(4, PeriodUnit.YEAR, "span"))

    assert spoken(edition, figure).replace(NBSP, " ") == "ما يصل إلى 300 مليون دولار على مدى أربع سنوات"


def test_a_bound_puts_the_dual_in_the_oblique_case(newsroom: Newsroom, edition: Edition) -> None:
    """«نحو مليوني دولار», but «مليونا دولار» alone."""
    alone, about = newsroom.figure("a", 2 * MILLION), newsroom.figure("b", 2 * MILLION, bound=Bound.ABOUT)

    assert spoken(edition, alone).replace(NBSP, " ") == "مليونا دولار"
    assert spoken(edition, about).replace(NBSP, " ") == "نحو مليوني دولار"


def test_a_sum_over_years_is_divided_and_says_so(newsroom: Newsroom, edition: Edition) -> None:
    """300 million over four years are 75 million a year, by the newsroom's division."""
    figure = newsroom.figure("a", 300 * MILLION, period=Period(4, PeriodUnit.YEAR, "span"))

    assert year(figure, edition) == ("75 مليون دولار في السنة", "قسمةُ التحرير على أربع سنوات")


def test_a_division_that_does_not_come_out_even_is_rounded_to_about(newsroom: Newsroom, edition: Edition) -> None:
    """A third of four million is «about 1.33 million», not a row of threes."""
    figure = newsroom.figure("a", 4 * MILLION, period=Period(3, PeriodUnit.YEAR, "span"))

    assert year(figure, edition)[0] == "نحو 1.33 مليون دولار في السنة"


def test_a_monthly_sum_is_multiplied_by_twelve(newsroom: Newsroom, edition: Edition) -> None:
    """What is paid each month is paid twelve times a year."""
    figure = newsroom.figure("a", 5_000, period=Period(1, PeriodUnit.MONTH, "each"))

    assert year(figure, edition) == ("60 ألف دولار في السنة", "ضربُ التحرير في 12")


def test_the_first_year_stays_as_it_is(newsroom: Newsroom, edition: Edition) -> None:
    """A sum for a year needs no arithmetic."""
    figure = newsroom.figure("a", 100 * MILLION, period=Period(1, PeriodUnit.YEAR, "first"))

    assert per_year(edition, figure) == stated(edition, figure)


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({}, NO_PERIOD),
        ({"kind": Kind.TRANSFER_FEE}, SINGLE_DEAL),
        ({"period": Period(6, PeriodUnit.MONTH, "span")}, SHORT),
        ({"period": Period(1, PeriodUnit.WEEK, "first")}, SHORT),
    ],
)
def test_what_cannot_be_a_year_says_why(
    newsroom: Newsroom, edition: Edition, changes: dict[str, object], why: str
) -> None:
    """No sum is spread over a time that its source does not give."""
    assert per_year(edition, newsroom.figure("a", 100, **changes)).refusal == why


def test_a_conversion_needs_a_rate(newsroom: Newsroom, edition: Edition) -> None:
    """Without a rate in the sheet nothing is converted."""
    pounds = newsroom.figure("a", 80 * MILLION, currency="GBP")

    assert in_currency(edition, pounds, "USD", ()).refusal == NO_RATE


def test_a_conversion_takes_the_rate_of_the_figures_year_and_shows_it(newsroom: Newsroom, edition: Edition) -> None:
    """The rate, its day and its basis stand beside a converted sum, which is only «about» itself."""
    when = When("2009", Day(2009), Day(2009))
    pounds = newsroom.figure("a", 80 * MILLION, currency="GBP", when=when)
    rates = (rate(newsroom, "now", "1.3", "2025-07-01"), rate(newsroom, "then", "1.63", "2009-07-01"))

    converted = line(edition, "single", in_currency(edition, pounds, "USD", rates))

    assert converted.spoken.replace(NBSP, " ") == "نحو 130 مليون دولار في عام 2009"
    assert converted.computed.replace(NBSP, " ") == (
        "حوّله التحرير: 1.63 دولار مقابل كل جنيه إسترليني، 1 يوليو 2009، سعر أثبته التحرير"
    )


def test_a_rate_serves_both_ways(newsroom: Newsroom, edition: Edition) -> None:
    """Dollars become pounds by division."""
    dollars = newsroom.figure("a", 163 * MILLION)

    reading = in_currency(edition, dollars, "GBP", (rate(newsroom, "r", "1.63", "2009-07-01"),))

    assert (reading.low, reading.currency) == (100 * MILLION, "GBP")


def test_a_range_keeps_both_ends(newsroom: Newsroom, edition: Edition) -> None:
    """«10–20 مليون» over two years is «5–10 مليون» a year."""
    amount = Amount(Decimal(10 * MILLION), Decimal(20 * MILLION), "10–20 مليون")
    figure = replace(newsroom.figure("a", 0, period=Period(2, PeriodUnit.YEAR, "span")), amount=amount)

    assert year(figure, edition)[0] == "5–10 ملايين دولار في السنة"
