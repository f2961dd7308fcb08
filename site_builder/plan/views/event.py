"""The page of one event."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose
from site_builder.plan.views.fact import FactTrail
from site_builder.plan.views.frame import Frame
from site_builder.plan.views.timeline import TimelineEvent


@dataclass(frozen=True, slots=True)
class EventView:
    """The h1 is the event's title."""

    frame: Frame
    kicker: Prose
    event: TimelineEvent
    trail: FactTrail
