"""The known order of events: by date, then by what follows what; what nobody orders comes last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from site_builder.domain.event import Event
from site_builder.domain.when import Day

Ranks = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Ordered:
    """`chains` are runs of events whose order is known; nothing is known between one chain and the next.

    `adrift` have neither a date nor a relation to any other event.
    """

    chains: tuple[tuple[Event, ...], ...]
    adrift: tuple[Event, ...]

    @property
    def every(self) -> tuple[Event, ...]:
        """All events as a page lists them."""
        return (*(event for chain in self.chains for event in chain), *self.adrift)

    def chain_of(self, event: Event) -> tuple[Event, ...]:
        """The chain that an event is part of; empty where it is adrift."""
        return next((chain for chain in self.chains if event in chain), ())


def in_known_order(events: tuple[Event, ...]) -> Ordered:
    """Dated events by date, with their undated relatives before or after them; then each undated chain by itself.

    Where nothing decides, the order is the sheet's.
    """
    follows = {event.id: event.after for event in events if event.after}
    lines = {event.id: _line(event.id, follows) for event in events}
    related = {event.after for event in events if event.after} | {event.id for event in events if event.after}
    dated_roots = {lines[event.id][-1] for event in events if event.when}
    dated = tuple(event for event in events if lines[event.id][-1] in dated_roots)
    families: dict[str, tuple[Event, ...]] = {}
    for event in events:
        if event.id in related and event not in dated:
            families[lines[event.id][-1]] = (*families.get(lines[event.id][-1], ()), event)
    chains = (_sorted(dated, _ranks(dated, lines)), *(_sorted(family, {}) for family in families.values()))
    adrift = tuple(event for event in events if event.id not in related and not event.when)
    return Ordered(tuple(chain for chain in chains if chain), adrift)


def day_of(event: Event) -> Day:
    """The day that sorts an event: its start, or its end where the start is open."""
    known = (event.when.start or event.when.end) if event.when else None
    return known or Day(0)


def _line(event: str, follows: Mapping[str, str]) -> tuple[str, ...]:
    """The event, what it follows, what that follows, …"""
    seen, here = {event: None}, event
    while (here := follows.get(here, "")) and here not in seen:
        seen[here] = None
    return tuple(seen)


def _ranks(events: tuple[Event, ...], lines: Mapping[str, tuple[str, ...]]) -> Ranks:
    """A place among the dated events: an event's own, its nearest dated ancestor's, or its first dated follower's.

    Equal places are no clash: what follows what is decided before them.
    """
    in_time = sorted((event for event in events if event.when), key=day_of)
    on_date = {event.id: rank for rank, event in enumerate(in_time, start=1)}
    before = {ancestor: rank for id_, rank in reversed(on_date.items()) for ancestor in lines[id_]}
    after = {
        event.id: on_date[ancestor] for event in events for ancestor in reversed(lines[event.id]) if ancestor in on_date
    }
    known = {**before, **after, **on_date}
    return {event.id: next(known[one] for one in lines[event.id] if one in known) for event in events}


def _sorted(events: tuple[Event, ...], ranks: Ranks) -> tuple[Event, ...]:
    """Topological and stable: of those that may come next, the one with the lowest rank, then the sheet's first."""
    waiting = {event.id: event for event in events}
    done: list[Event] = []
    while waiting:
        ready = [event for event in waiting.values() if event.after not in waiting] or list(waiting.values())
        done.append(waiting.pop(min(ready, key=lambda event: ranks.get(event.id, 0)).id))
    return tuple(done)
