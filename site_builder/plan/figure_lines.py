"""A reading in words: the line above a bar."""

from __future__ import annotations

from site_builder.arabic.amounts import amount_parts, money_parts, percent_words, unit_words
from site_builder.arabic.policy import Case
from site_builder.domain.figure import Bound, Figure
from site_builder.domain.text import Prose
from site_builder.plan.edition import Edition
from site_builder.plan.reading import Reading, stated
from site_builder.plan.views.figure_line import Bar, FigureLine

PERCENT = "percent"
NBSP = "\u00a0"
BOUND_WORDS = {
    Bound.EXACTLY: "",
    Bound.ABOUT: "نحو",
    Bound.UP_TO: "ما يصل إلى",
    Bound.AT_LEAST: "ما لا يقل عن",
    Bound.MORE_THAN: "ما يتجاوز",
    Bound.LESS_THAN: "ما يقل عن",
}
ENDS = {
    Bound.EXACTLY: "plain",
    Bound.ABOUT: "bracket",
    Bound.UP_TO: "cap",
    Bound.LESS_THAN: "cap",
    Bound.AT_LEAST: "dissolve",
    Bound.MORE_THAN: "dissolve",
}


def line(edition: Edition, mode: str, reading: Reading, bar: Bar | None = None) -> FigureLine:
    """A reading as a page shows it, with its bar if it has one."""
    number, unit = _parts(edition, reading)
    bound = BOUND_WORDS[reading.bound]
    amount = NBSP.join(word for word in (number, unit) if word)
    return FigureLine(
        mode=mode,
        bound=Prose(bound),
        number=Prose(number),
        unit=Prose(unit),
        after=Prose(reading.after),
        computed=Prose(reading.computed),
        refusal=Prose(reading.refusal),
        spoken=Prose(" ".join(word for word in (bound, amount, reading.after) if word)),
        bar=bar,
    )


def spoken(edition: Edition, figure: Figure) -> Prose:
    """The figure as stated, in one line: «ما يصل إلى 300 مليون دولار على مدى أربع سنوات»."""
    return line(edition, "stated", stated(edition, figure)).spoken


def amount_words(edition: Edition, figure: Figure) -> Prose:
    """The figure without its period: «ما يصل إلى 300 مليون دولار»."""
    parts = line(edition, "stated", stated(edition, figure))
    amount = NBSP.join(word for word in (parts.number, parts.unit) if word)
    return Prose(f"{parts.bound} {amount}".strip())


def _parts(edition: Edition, reading: Reading) -> tuple[str, str]:
    policy = edition.policy
    case: Case = "nominative" if reading.bound is Bound.EXACTLY else "oblique"
    if reading.currency:
        return money_parts(reading.low, reading.high, reading.currency, policy, case)
    if reading.unit == PERCENT:
        return percent_words(reading.low, reading.high, policy), ""
    words = unit_words(reading.low, reading.high, reading.unit, policy, case)
    number, _ = amount_parts(reading.low, reading.high, policy, case)
    start = number + NBSP
    return (number, words.removeprefix(start)) if words.startswith(start) else ("", words)
