"""The home page."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose
from site_builder.plan.views.frame import Frame
from site_builder.plan.views.link import Link
from site_builder.plan.views.story_summary import StorySummary
from site_builder.plan.views.year import Year


@dataclass(frozen=True, slots=True)
class HomeView:
    """The latest stories; `years` lead to the others. `empty` is shown where there is none yet."""

    frame: Frame
    headline: Prose
    dek: Prose
    stories: tuple[StorySummary, ...]
    years: tuple[Year, ...]
    topics: tuple[Link, ...]
    empty: Prose
