from __future__ import annotations

from decimal import Decimal

import pytest

from site_builder.domain.figure import Amount, Period, PeriodUnit
from site_builder.gather.misread import MisreadError
from site_builder.gather.readings.amounts import read_amount, read_rate
from site_builder.gather.readings.currencies import read_currency
from site_builder.gather.readings.periods import read_period


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("900 ألف–1.2 مليون", "900000", "1200000"),
        ("300 مليون", "300000000", "300000000"),
        ("10–20 مليون", "10000000", "20000000"),
        ("١٢٫٥", "12.5", "12.5"),
        ("11", "11", "11"),
    ],
)
def test_an_amount_is_a_number_in_either_digits(text: str, low: str, high: str) -> None:
    """The editor's own notation is kept beside the number."""
    assert read_amount(text) == Amount(Decimal(low), Decimal(high), text)


@pytest.mark.parametrize("text", ["كثير", "300 مليون دولار", "", "12%"])
def test_what_is_more_or_less_than_a_number_is_no_amount(text: str) -> None:
    """The currency has its own key."""
    with pytest.raises(MisreadError):
        read_amount(text)


@pytest.mark.parametrize(
    ("text", "example"),
    [
        ("20–10 مليون", "10–20 مليون"),
        ("20-10 مليون", "10–20 مليون"),
        ("20 مليون – 10 ملايين", "10–20 مليون"),
        ("من 20 إلى 10", "10–20"),
        ("بين 20 و10 ملايين", "10–20 مليون"),
        ("900–1 مليون", "1–900 مليون"),
    ],
)
def test_a_range_is_written_from_low_to_high(text: str, example: str) -> None:
    """Which end the editor meant to type first is not guessed."""
    with pytest.raises(MisreadError) as caught:
        read_amount(text)

    assert (caught.value.rule.code, caught.value.values["example"]) == ("backward-amount", example)


@pytest.mark.parametrize("text", ["0", "-1.63", "1–2", "سعر"])
def test_a_rate_is_one_number_above_zero(text: str) -> None:
    """Nothing is converted by a range or by nothing."""
    with pytest.raises(MisreadError) as caught:
        read_rate(text)

    assert caught.value.rule.code == "bad-rate"


def test_a_rate_is_read_exactly() -> None:
    """Money is never a float."""
    assert (read_rate("1.63"), read_rate("١٫٦٣")) == (Decimal("1.63"), Decimal("1.63"))


@pytest.mark.parametrize(("text", "near"), [("egp", "EGP"), ("GPB", "GBP"), ("دولار", "USD")])
def test_a_currency_code_that_does_not_exist_gets_an_example(text: str, near: str) -> None:
    """A slip in a code finds the code that was meant."""
    with pytest.raises(MisreadError) as caught:
        read_currency(text)

    assert (caught.value.rule.code, caught.value.values["example"]) == ("bad-currency", near)


def test_a_currency_that_the_pages_cannot_name_is_told_apart() -> None:
    """The code is right; the way out is its name as a unit, or a code that is known."""
    with pytest.raises(MisreadError) as caught:
        read_currency("THB")

    assert caught.value.rule.code == "unnamed-currency"
    assert caught.value.values["known"].startswith("AED ARS AUD BHD ")


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("4 years", Period(4, PeriodUnit.YEAR, "span")),
        ("first year", Period(1, PeriodUnit.YEAR, "first")),
        ("each year", Period(1, PeriodUnit.YEAR, "each")),
    ],
)
def test_a_period_is_a_span_the_first_or_each(text: str, period: Period) -> None:
    """The three ways in which a sum covers time."""
    assert read_period(text) == period


@pytest.mark.parametrize("text", ["long", "0 years", "", "years", "months", "year", "first years"])
def test_what_is_no_period_is_refused(text: str) -> None:
    """Words that say no time, or none of it, are a finding."""
    with pytest.raises(MisreadError) as caught:
        read_period(text)

    assert caught.value.rule.code == "bad-duration"
