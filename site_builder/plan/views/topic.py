"""The stories of one topic."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose
from site_builder.plan.views.frame import Frame
from site_builder.plan.views.story_summary import StorySummary


@dataclass(frozen=True, slots=True)
class TopicView:
    """The h1 is the topic's label."""

    frame: Frame
    kicker: Prose
    headline: Prose
    dek: Prose
    stories: tuple[StorySummary, ...]
