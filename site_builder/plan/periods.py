"""The stretches of a timeline: the years that events are dated to, runs in known order, and what nobody orders."""

from __future__ import annotations

from collections.abc import Iterator

from site_builder.domain.event import Event
from site_builder.domain.text import Prose
from site_builder.plan.date_words import when_words
from site_builder.plan.index import StoryIndex
from site_builder.plan.ordinals import ordinal
from site_builder.plan.views.timeline import TimelineEvent, TimelinePeriod

DATED, RUN, ADRIFT = "dated", "run", "adrift"
TITLES = {RUN: "بلا تاريخ، بترتيب معروف", ADRIFT: "بلا ترتيب معروف"}
PLACE_UNKNOWN = "لا يُعرف موضعها مما قبلها."
Stretch = tuple[str, tuple[Event, ...]]


def periods(index: StoryIndex, entries: tuple[TimelineEvent, ...]) -> tuple[TimelinePeriod, ...]:
    """Every event in one period, in the order of the page."""
    by_id = {entry.id: entry for entry in entries}
    stretches = tuple(_stretches(index))
    runs = [events for kind, events in stretches if kind == RUN]
    unplaced = [events[0] for events in _unplaced(index)]
    return tuple(
        TimelinePeriod(
            id=f"period--{at}",
            kind=kind,
            title=Prose(_title(index, kind, events, runs)),
            note=Prose(_note(index, events, events[0] in unplaced)),
            keys=tuple(sorted({key for event in events for key in by_id[event.id].keys})),
            events=tuple(by_id[event.id] for event in events),
        )
        for at, (kind, events) in enumerate(stretches, start=1)
    )


def _stretches(index: StoryIndex) -> Iterator[Stretch]:
    ordered = index.ordered
    for chain in ordered.chains:
        if any(event.when for event in chain):
            yield from ((DATED, events) for events in _by_year(chain))
        else:
            yield RUN, chain
    if ordered.adrift:
        yield ADRIFT, ordered.adrift


def _by_year(chain: tuple[Event, ...]) -> Iterator[tuple[Event, ...]]:
    """What has no date stays with the date before it; what stands before the first date, with that."""
    events: list[Event] = []
    year = ""
    for event in chain:
        known = _year(event)
        if known and year and known != year:
            yield tuple(events)
            events = []
        year = known or year
        events.append(event)
    yield tuple(events)


def _year(event: Event) -> str:
    """What the period of an event is called by: its year, or both its ends where they are of two years."""
    if not event.when:
        return ""
    years = {day.year for day in (event.when.start, event.when.end) if day}
    return str(*years) if len(years) == 1 else event.when.edtf


def _title(index: StoryIndex, kind: str, events: tuple[Event, ...], runs: list[tuple[Event, ...]]) -> str:
    if kind == RUN and len(runs) > 1:
        return f"المسار {ordinal(runs.index(events) + 1)}"
    if kind != DATED:
        return TITLES[kind]
    dated = next(event for event in events if event.when)
    year = _year(dated)
    return index.edition.number(int(year)) if year.isdigit() else _said(index, dated)


def _said(index: StoryIndex, event: Event) -> str:
    return when_words(index.edition, event.when) if event.when else ""


def _note(index: StoryIndex, events: tuple[Event, ...], unplaced: bool) -> str:
    count = index.edition.count(len(events), "event")
    return f"{count}. {PLACE_UNKNOWN}" if unplaced else str(count)


def _unplaced(index: StoryIndex) -> tuple[tuple[Event, ...], ...]:
    """The runs whose place among the others nobody knows; the first of all needs none."""
    ordered = index.ordered
    adrift = (ordered.adrift,) if ordered.adrift else ()
    return (*ordered.chains, *adrift)[1:]
