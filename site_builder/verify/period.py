"""What time a sum covers: the period against the excerpts."""

from __future__ import annotations

from collections.abc import Iterator

from site_builder.arabic.durations import DurationMention, duration_mentions
from site_builder.domain.figure import Figure, Period
from site_builder.domain.finding import Finding
from site_builder.verify import field_rules as rules
from site_builder.verify.dossier import Dossier
from site_builder.verify.passages import passages_of, text_of, where
from site_builder.verify.sighting import Sighting
from site_builder.verify.stated import stated_for


def check(dossier: Dossier) -> Iterator[Finding]:
    """Every figure whose period a source answers for."""
    for figure in dossier.sheet.figures:
        sightings = dossier.seen(figure.id)
        if not sightings or figure.grounds.by_editor:
            continue
        if figure.period is None:
            yield from _left_out(figure, sightings)
        else:
            yield from _check_period(figure, figure.period, sightings, dossier)


def _check_period(
    figure: Figure, period: Period, sightings: tuple[Sighting, ...], dossier: Dossier
) -> Iterator[Finding]:
    said = [(sighting, mention) for sighting in sightings for mention in _in_excerpt(sighting)]
    if any(_says(mention, period) for _, mention in said):
        return
    at, sheet = figure.at.of("over"), _written(period.count, period.unit, period.which)
    if said:
        words = "، ".join(_words(sighting.text, mention) for sighting, mention in said)
        yield rules.PERIOD_DIFFERS.broken(at, sheet=sheet, said=words, read=_read(said[0][1]))
    else:
        stated = " | ".join(sighting.stated for sighting in sightings)
        nearest = _elsewhere(period, dossier)
        rule = rules.PERIOD_NOT_SAID if nearest else rules.PERIOD_NOWHERE
        yield rule.broken(at, sheet=sheet, stated=stated, nearest=nearest)


def _left_out(figure: Figure, sightings: tuple[Sighting, ...]) -> Iterator[Finding]:
    """Only where the excerpt speaks of one sum alone: of two, the period may be the other's."""
    for sighting in sightings if figure.currency else ():
        mentions = _in_excerpt(sighting)
        if len(mentions) == 1 and len(stated_for(figure, (sighting,))) == 1:
            words = _words(sighting.text, mentions[0])
            yield rules.PERIOD_LEFT_OUT.broken(figure.at.whole, said=words, read=_read(mentions[0]))


def _in_excerpt(sighting: Sighting) -> tuple[DurationMention, ...]:
    mentions = duration_mentions(sighting.text)
    return tuple(mention for mention in mentions if sighting.holds(mention.start, mention.end))


def _says(mention: DurationMention, period: Period) -> bool:
    return (mention.count, mention.unit, mention.which) == (period.count, period.unit, period.which)


def _words(text: str, mention: DurationMention) -> str:
    return text[mention.start : mention.end].strip()


def _read(mention: DurationMention) -> str:
    return _written(mention.count, mention.unit, mention.which)


def _written(count: int, unit: str, which: str) -> str:
    """As the sheet writes it: «4 years», «first year», «each year»."""
    return f"{count} {unit}{'s' if count > 1 else ''}" if which == "span" else f"{which} {unit}"


def _elsewhere(period: Period, dossier: Dossier) -> str:
    for source, order in passages_of(dossier.sheet.sources):
        text = text_of(source, order)
        for mention in duration_mentions(text):
            if _says(mention, period):
                return f"{where(source, order)} «{_words(text, mention)}»"
    return ""
