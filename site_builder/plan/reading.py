"""A figure as one mode reads it: as stated, per year, in one currency; or why that mode cannot read it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from site_builder.arabic.currencies import CURRENCIES
from site_builder.arabic.dates import duration_words
from site_builder.domain.figure import Bound, Figure, Kind, Period, PeriodUnit, Rate
from site_builder.plan.date_words import date_label, in_time
from site_builder.plan.edition import Edition
from site_builder.plan.rates import ROUNDED, convert, rate_for, rate_words

MONTHS_IN_YEAR, WEEKS_IN_YEAR = 12, 52
SINGLE_DEALS = frozenset({Kind.TRANSFER_FEE, Kind.FINE, Kind.PRICE})
NO_PERIOD = "لا يذكر المصدر مدة، فلا يُقسم المبلغ."
SINGLE_DEAL = "صفقة واحدة، لا تُقسم على سنوات."
SHORT = "المدة أقل من سنة، فلا يُعمَّم المبلغ على سنة كاملة."
NO_RATE = "لا يُحوَّل: لا سعر صرف في المصدر، ولم يثبت التحرير سعرًا."


@dataclass(frozen=True, slots=True)
class Reading:
    """What a line says: the number, its side of the truth, the words after it, what the newsroom computed."""

    low: Decimal
    high: Decimal
    currency: str
    unit: str
    bound: Bound
    after: str
    computed: str = ""
    refusal: str = ""


def stated(edition: Edition, figure: Figure) -> Reading:
    """The figure as its source states it."""
    amount, after = figure.amount, "، ".join(_surroundings(edition, figure))
    return Reading(amount.low, amount.high, figure.currency, figure.unit, figure.bound, after)


def per_year(edition: Edition, figure: Figure) -> Reading:
    """The figure for one year, where the source says what time it covers."""
    reading = stated(edition, figure)
    if figure.period is None:
        return replace(reading, refusal=SINGLE_DEAL if figure.kind in SINGLE_DEALS else NO_PERIOD)
    share = _share_of_year(figure.period)
    if share is None:
        return replace(reading, refusal=SHORT)
    if share == 1:
        return reading
    low, high = ROUNDED.multiply(reading.low, share), ROUNDED.multiply(reading.high, share)
    whole = low == reading.low * share and high == reading.high * share
    bound = figure.bound if whole or figure.bound is not Bound.EXACTLY else Bound.ABOUT
    computed = _computed(edition, figure.period)
    return replace(reading, low=low, high=high, bound=bound, after="في السنة", computed=computed)


def in_currency(edition: Edition, figure: Figure, currency: str, rates: tuple[Rate, ...]) -> Reading:
    """The figure in one currency, where a rate for it stands in the sheet."""
    reading = stated(edition, figure)
    if figure.currency == currency:
        return reading
    rate = rate_for(figure, currency, rates)
    if rate is None:
        return replace(reading, refusal=NO_RATE)
    low, high = convert(reading.low, rate, currency), convert(reading.high, rate, currency)
    bound = Bound.ABOUT if figure.bound is Bound.EXACTLY else figure.bound
    return replace(reading, low=low, high=high, currency=currency, bound=bound, computed=_converted(edition, rate))


def period_words(edition: Edition, figure: Figure) -> str:
    """The period in the nominative («أربع سنوات»), or when the sum was paid, or nothing."""
    if period := figure.period:
        return duration_words(period.count, period.unit, period.which, edition.policy)
    return in_time(edition, figure.when).removeprefix("في ") if figure.when else ""


def currency_name(code: str) -> str:
    """The singular name of a currency, or its code where the table lacks it."""
    return CURRENCIES[code].noun.one if code in CURRENCIES else code


def _surroundings(edition: Edition, figure: Figure) -> tuple[str, ...]:
    return tuple(
        words
        for words in (
            _over(edition, figure.period) if figure.period else "",
            in_time(edition, figure.when) if figure.when else "",
        )
        if words
    )


def _over(edition: Edition, period: Period) -> str:
    words = duration_words(period.count, period.unit, period.which, edition.policy, "oblique")
    return {"span": f"على مدى {words}", "first": f"في {words}"}.get(period.which, words)


def _share_of_year(period: Period) -> Decimal | None:
    match period.which, period.unit:
        case "first" | "each", PeriodUnit.YEAR if period.count == 1:
            return Decimal(1)
        case "each", PeriodUnit.MONTH:
            return Decimal(MONTHS_IN_YEAR) / period.count
        case "each", PeriodUnit.WEEK:
            return Decimal(WEEKS_IN_YEAR) / period.count
        case "first" | "span" | "each", PeriodUnit.YEAR:
            return 1 / Decimal(period.count)
        case "first" | "span", PeriodUnit.MONTH if period.count >= MONTHS_IN_YEAR:
            return Decimal(MONTHS_IN_YEAR) / period.count
        case _:
            return None


def _computed(edition: Edition, period: Period) -> str:
    if period.which == "each" and period.unit is not PeriodUnit.YEAR:
        return f"ضربُ التحرير في {edition.number(WEEKS_IN_YEAR if period.unit is PeriodUnit.WEEK else MONTHS_IN_YEAR)}"
    words = duration_words(period.count, period.unit, "span", edition.policy, "oblique")
    return f"قسمةُ التحرير على {words}"


def _converted(edition: Edition, rate: Rate) -> str:
    day = date_label(edition, rate.on).text
    basis = "سعر أثبته التحرير" if rate.grounds.by_editor else "سعر يذكره المصدر"
    return f"حوّله التحرير: {rate_words(edition, rate)}، {day}، {basis}"
