"""Exchange rates: which one serves a figure, what it makes of a sum, how it reads."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal

from site_builder.arabic.amounts import money_words
from site_builder.arabic.currencies import CURRENCIES
from site_builder.domain.figure import Figure, Rate
from site_builder.plan.edition import Edition

ROUNDED = Context(prec=3, rounding=ROUND_HALF_EVEN)
"""A sum that the newsroom computed keeps three digits: more would claim a precision that it does not have."""


def rate_for(figure: Figure, currency: str, rates: tuple[Rate, ...]) -> Rate | None:
    """The rate between the figure's currency and another: of the figure's own year, or else the first of the sheet."""
    wanted = {figure.currency, currency}
    fitting = [rate for rate in rates if {rate.base, rate.quote} == wanted]
    year = str(figure.when.start.year) if figure.when and figure.when.start else ""
    return next((rate for rate in fitting if year and rate.on.startswith(year)), fitting[0] if fitting else None)


def convert(sum_: Decimal, rate: Rate, currency: str) -> Decimal:
    """A sum in the other currency, rounded to three digits."""
    exact = sum_ * rate.rate if rate.quote == currency else sum_ / rate.rate
    return ROUNDED.plus(exact)


def rate_words(edition: Edition, rate: Rate) -> str:
    """«1.63 دولار مقابل كل جنيه إسترليني»."""
    base = CURRENCIES[rate.base].noun.one if rate.base in CURRENCIES else rate.base
    return f"{money_words(rate.rate, rate.rate, rate.quote, edition.policy)} مقابل كل {base}"
