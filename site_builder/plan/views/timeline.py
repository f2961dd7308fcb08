"""The timeline: events in known order."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose, Verbatim
from site_builder.plan.views.filter import FilterGroup
from site_builder.plan.views.frame import Frame
from site_builder.plan.views.link import Link


@dataclass(frozen=True, slots=True)
class TimelineEvent:
    """Stands at `#id`. `state` is `exact`, `about`, `stated` or `adrift`; `far` means that the thread to the next event
    is a gap not drawn to scale. `when` is the date as known, with its «» where it is the source's words; `machine` is
    its `<time datetime>` or empty; `how` tells how it is known («سنة محددة»). `keys` are filter numbers.

    `evidence` leads to the passages, `related` to the quotes and figures of the same passages.
    """

    id: str
    state: str
    far: bool
    keys: tuple[int, ...]
    when: Prose | Verbatim
    machine: str
    how: Prose
    title: Prose
    text: Prose
    people: tuple[Link, ...]
    evidence: tuple[Link, ...]
    editor_note: Prose
    related: tuple[Link, ...]
    page_url: str


@dataclass(frozen=True, slots=True)
class TimelinePeriod:
    """A stretch of the timeline, at `#id`: `kind` is `dated` (a year), `run` (events in order, without a date) or
    `adrift` (no known order). `note` says how many events it holds, and that its place is unknown where it is.
    """

    id: str
    kind: str
    title: Prose
    note: Prose
    keys: tuple[int, ...]
    events: tuple[TimelineEvent, ...]


@dataclass(frozen=True, slots=True)
class TimelineView:
    """The overview at the top draws the same periods, a knot for each event; `strip_note` is about its distances."""

    frame: Frame
    kicker: Prose
    headline: Prose
    dek: Prose
    strip_note: Prose
    filter: FilterGroup
    periods: tuple[TimelinePeriod, ...]

    @property
    def events(self) -> tuple[TimelineEvent, ...]:
        """Every event, in the order of the page."""
        return tuple(event for period in self.periods for event in period.events)
