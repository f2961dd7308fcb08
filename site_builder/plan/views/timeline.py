"""The timeline: events in known order."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose, Verbatim
from site_builder.plan.views.filter import FilterGroup
from site_builder.plan.views.frame import Frame
from site_builder.plan.views.link import Link


@dataclass(frozen=True, slots=True)
class StripMark:
    """A knot of the overview strip. `state` and `far` as in `TimelineEvent`."""

    url: str
    text: Prose | Verbatim
    state: str
    far: bool


@dataclass(frozen=True, slots=True)
class TimelineEvent:
    """Stands at `#id`. `state` is `exact`, `about`, `stated` or `adrift`; `far` means that the thread to the next event
    is a gap not drawn to scale. `when` is the date as known, with its «» where it is the source's words; `machine` is
    its `<time datetime>` or empty; `how` tells how it is known («سنة محددة»). `keys` are filter numbers.

    `order_note` is set where the place in the order itself needs a word. `evidence` leads to the passages, `related` to
    the quotes and figures of the same passages.
    """

    id: str
    state: str
    far: bool
    keys: tuple[int, ...]
    when: Prose | Verbatim
    machine: str
    how: Prose
    order_note: Prose
    title: Prose
    text: Prose
    people: tuple[Link, ...]
    evidence: tuple[Link, ...]
    editor_note: Prose
    related: tuple[Link, ...]
    page_url: str


@dataclass(frozen=True, slots=True)
class TimelineView:
    """`strip_note` is «المسافات لا تمثل المدد»."""

    frame: Frame
    kicker: Prose
    headline: Prose
    dek: Prose
    strip_note: Prose
    strip: tuple[StripMark, ...]
    filter: FilterGroup
    events: tuple[TimelineEvent, ...]
