"""What an exchange rate is worth and of which day: against its excerpt, where it has one."""

from __future__ import annotations

from collections.abc import Iterator

from site_builder.domain.figure import Rate
from site_builder.domain.finding import Finding
from site_builder.domain.when import Day
from site_builder.verify.date import dates_said, invented, unsaid_parts, written_parts
from site_builder.verify.dossier import Dossier
from site_builder.verify.field_rules import RATE_NOT_SAID, UNDATED_RATE
from site_builder.verify.sighting import Sighting
from site_builder.verify.stated import numbers_stated


def check(dossier: Dossier) -> Iterator[Finding]:
    """Every rate that a source answers for; a rate by the editor carries a note on the page."""
    for rate in dossier.sheet.rates:
        sightings = dossier.seen(rate.id)
        if sightings and not rate.grounds.by_editor:
            yield from _check_rate(rate, sightings)


def _check_rate(rate: Rate, sightings: tuple[Sighting, ...]) -> Iterator[Finding]:
    if not any(one.is_whole and one.low == one.high == rate.rate for one in numbers_stated(sightings)):
        stated = " | ".join(sighting.stated for sighting in sightings)
        yield RATE_NOT_SAID.broken(rate.at.of("rate"), sheet=rate.rate, stated=stated)
    day = Day(*(int(part) for part in rate.on.split("-")))
    said = dates_said(sightings)
    missing = unsaid_parts(day, said)
    if missing:
        part = written_parts(day, missing)
        yield invented(UNDATED_RATE, rate.at.of("on"), said, field="on", sheet=rate.on, part=part)
