"""A story as the index pages see it."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose
from site_builder.plan.views.date_label import DateLabel
from site_builder.plan.views.link import Link


@dataclass(frozen=True, slots=True)
class StorySummary:
    """`counts` are «9 أقوال», «6 أحداث», …, each a link to its page. `updated` is None where it never was.

    `questions` are what its accounts differ about, three at most.
    """

    url: str
    headline: Prose
    dek: Prose
    topics: tuple[Link, ...]
    published: DateLabel
    updated: DateLabel | None
    reading_time: Prose
    counts: tuple[Link, ...]
    questions: tuple[Link, ...]
