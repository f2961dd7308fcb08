"""The order of events: `after` runs in no circle and against no date."""

from __future__ import annotations

from collections.abc import Iterator

from site_builder.domain.event import Event
from site_builder.domain.finding import Finding
from site_builder.domain.when import Day
from site_builder.verify.dossier import Dossier
from site_builder.verify.reference_rules import AFTER_AGAINST_DATES, AFTER_CYCLE


def check(dossier: Dossier) -> Iterator[Finding]:
    """Each circle once, at the event that the sheet names first; each pair of dates that `after` contradicts."""
    events = {event.id: event for event in dossier.sheet.events}
    told: set[str] = set()
    for event in events.values():
        circle = _circle(event, events)
        if circle and not told.intersection(circle):
            told.update(circle)
            yield AFTER_CYCLE.broken(event.at.of("after"), path=" → ".join((*circle, event.id)))
        yield from _against_dates(event, events)


def _circle(event: Event, events: dict[str, Event]) -> tuple[str, ...]:
    """The ids on the way from the event back to itself, or nothing where the way ends."""
    path = [event.id]
    while (following := events[path[-1]].after) in events:
        if following == event.id:
            return tuple(path)
        if following in path:
            return ()
        path.append(following)
    return ()


def _against_dates(event: Event, events: dict[str, Event]) -> Iterator[Finding]:
    other = events.get(event.after)
    if other is None or event.when is None or other.when is None:
        return
    ends, starts = event.when.end, other.when.start
    if ends and starts and _is_before(ends, starts):
        yield AFTER_AGAINST_DATES.broken(
            event.at.of("after"), id=event.id, date=event.when.edtf, other=other.id, other_date=other.when.edtf
        )


def _is_before(one: Day, other: Day) -> bool:
    """True where the first is over before the second begins, as far as both are known: 2025-06 is not before 2025."""
    pairs = zip((one.year, one.month, one.day), (other.year, other.month, other.day), strict=True)
    mine, theirs = next(((mine, theirs) for mine, theirs in pairs if mine != theirs), (0, 0))
    return 0 < mine < theirs
