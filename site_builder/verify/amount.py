"""How much, and of what: amount, currency and unit against the excerpts."""

from __future__ import annotations

from collections.abc import Iterator

from site_builder.domain.figure import Figure
from site_builder.domain.finding import Finding
from site_builder.domain.span import Span
from site_builder.domain.verdict import Trace, Verdict
from site_builder.verify import field_rules as rules
from site_builder.verify.dossier import Dossier
from site_builder.verify.passages import passages_of, text_of
from site_builder.verify.sighting import Sighting
from site_builder.verify.stated import Stated, numbers_stated, stated_for
from site_builder.verify.written import excerpt_place


def check(dossier: Dossier) -> Iterator[Finding]:
    """Every figure whose number a source answers for."""
    for figure in dossier.sheet.figures:
        sightings = dossier.seen(figure.id)
        if sightings and not figure.grounds.by_editor:
            yield from _check_figure(figure, sightings, dossier)


def agreeing(figure: Figure, sightings: tuple[Sighting, ...]) -> tuple[Stated, ...]:
    """The statements, whole in their excerpt, that say the figure's number in its currency or unit."""
    stated = [one for one in stated_for(figure, sightings) if one.is_whole and _in_currency(one, figure)]
    whole = tuple(one for one in stated if one.says(figure.amount))
    return whole or _both_ends(figure, stated)


def _both_ends(figure: Figure, stated: list[Stated]) -> tuple[Stated, ...]:
    """A range may be said as two numbers, one in each excerpt."""
    ends = [one for one in stated if one.low == one.high and one.low in (figure.amount.low, figure.amount.high)]
    return tuple(ends) if {one.low for one in ends} == {figure.amount.low, figure.amount.high} else ()


def _in_currency(stated: Stated, figure: Figure) -> bool:
    return not figure.currency or figure.currency in stated.currencies


def _check_figure(figure: Figure, sightings: tuple[Sighting, ...], dossier: Dossier) -> Iterator[Finding]:
    if agreeing(figure, sightings):
        return
    measured = stated_for(figure, sightings)
    same = [one for one in numbers_stated(sightings) if one.is_whole and one.says(figure.amount)]
    other_money = [one for one in measured if one.says(figure.amount) and not _in_currency(one, figure)]
    if other_money:
        yield _currency_differs(figure, other_money[0])
    elif same and figure.currency:
        yield _currency_not_said(figure, same[0], dossier)
    elif same:
        yield _unit_not_said(figure, same[0])
    else:
        yield _amount_differs(figure, sightings, measured, dossier)


def _currency_differs(figure: Figure, stated: Stated) -> Finding:
    return rules.CURRENCY_DIFFERS.broken(
        figure.at.of("currency"),
        sheet=figure.amount.written,
        currency=figure.currency,
        said=stated.words,
        read="، ".join(sorted(stated.currencies)),
    )


def _currency_not_said(figure: Figure, stated: Stated, dossier: Dossier) -> Finding:
    nearest = _said_elsewhere(figure, dossier)
    rule = rules.CURRENCY_NOT_SAID if nearest else rules.CURRENCY_NOWHERE
    return rule.broken(
        figure.at.of("currency"),
        sheet=figure.amount.written,
        currency=figure.currency,
        stated=stated.sighting.stated,
        nearest=nearest,
    )


def _unit_not_said(figure: Figure, stated: Stated) -> Finding:
    nearest = " ".join(stated.sighting.text[stated.end :].split()[:2]).strip("،.؛:")
    rule = rules.UNIT_NOT_SAID if nearest else rules.UNIT_NOWHERE
    return rule.broken(
        figure.at.of("unit"),
        sheet=figure.amount.written,
        unit=figure.unit,
        stated=stated.sighting.stated,
        nearest=nearest,
    )


def _amount_differs(
    figure: Figure, sightings: tuple[Sighting, ...], measured: tuple[Stated, ...], dossier: Dossier
) -> Finding:
    said = measured or numbers_stated(sightings)
    at, sheet, nearest = figure.at.of("amount"), figure.amount.written, _said_elsewhere(figure, dossier)
    if not said:
        rule = rules.AMOUNT_NOT_SAID if nearest else rules.AMOUNT_NOWHERE
        return rule.broken(at, sheet=sheet, stated=_stated(sightings), nearest=nearest)
    whole = [one for one in said if one.is_whole]
    if not whole:
        cut = said[0]
        excerpt = excerpt_place(cut.sighting.trace.evidence)
        return rules.CUTS_NUMBER.broken(excerpt, stated=cut.sighting.stated, where=cut.sighting.where, whole=cut.words)
    words = "، ".join(dict.fromkeys(one.words for one in whole))
    rule = rules.AMOUNT_DIFFERS if nearest else rules.AMOUNT_DIFFERS_FROM_ALL
    return rule.broken(at, sheet=sheet, said=words, nearest=nearest)


def _stated(sightings: tuple[Sighting, ...]) -> str:
    return " | ".join(sighting.stated for sighting in sightings)


def _said_elsewhere(figure: Figure, dossier: Dossier) -> str:
    """Where some passage of the story does say the figure's number in its currency or unit, or nothing."""
    for source, order in passages_of(dossier.sheet.sources):
        text = text_of(source, order)
        whole = Sighting(_whole_passage(figure, text), source, order)
        for stated in agreeing(figure, (whole,)):
            return f"{whole.where} «{stated.words}»"
    return ""


def _whole_passage(figure: Figure, text: str) -> Trace:
    evidence = figure.grounds.evidence[0]
    return Trace(figure.id, evidence, Verdict.EXACT, "", (Span(0, len(text)),))
