"""The home page."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose
from site_builder.plan.views.frame import Frame
from site_builder.plan.views.link import Link
from site_builder.plan.views.story_summary import StorySummary


@dataclass(frozen=True, slots=True)
class HomeView:
    """Stories with the latest first. `empty` is shown where there is none yet."""

    frame: Frame
    headline: Prose
    dek: Prose
    stories: tuple[StorySummary, ...]
    topics: tuple[Link, ...]
    empty: Prose
