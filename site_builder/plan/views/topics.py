"""The list of topics."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose
from site_builder.plan.views.frame import Frame


@dataclass(frozen=True, slots=True)
class TopicLine:
    """`count` is «3 قصص»."""

    url: str
    label: Prose
    count: Prose


@dataclass(frozen=True, slots=True)
class TopicsView:
    """Topics in the order of the site's settings; those without a story have no page and are not listed."""

    frame: Frame
    headline: Prose
    dek: Prose
    topics: tuple[TopicLine, ...]
