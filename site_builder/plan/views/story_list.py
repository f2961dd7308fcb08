"""Stories that belong together: those of a topic, those of a month."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose
from site_builder.plan.views.frame import Frame
from site_builder.plan.views.story_summary import StorySummary
from site_builder.plan.views.year import Year


@dataclass(frozen=True, slots=True)
class StoryListView:
    """The h1 is the topic's label, or the month. `years` lead to the stories that are not shown here."""

    frame: Frame
    kicker: Prose
    headline: Prose
    dek: Prose
    stories: tuple[StorySummary, ...]
    years: tuple[Year, ...]
