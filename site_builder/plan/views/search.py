"""The search page. It holds no entries: a script loads those of the words that are asked for."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose
from site_builder.plan.views.frame import Frame
from site_builder.plan.views.link import Link


@dataclass(frozen=True, slots=True)
class SearchGroup:
    """`key` is `story`, `person`, `organisation`, `quote`, `figure` or `event`."""

    key: str
    label: Prose


@dataclass(frozen=True, slots=True)
class SearchView:
    """`stories` are for readers without a script, the latest ones alone; `all_url` leads to the others, or is empty.

    For the script: `letters` are the first letters that have words, as hexadecimal code points joined by spaces, with
    `other` for all that are not Arabic. It says `placeholder`, `count` (before a number), `none` (nothing found),
    `more` (there is more than is shown) and `failed` (no connection). `groups` are where it puts what it finds.
    """

    frame: Frame
    headline: Prose
    dek: Prose
    letters: str
    placeholder: Prose
    count: Prose
    none: Prose
    more: Prose
    failed: Prose
    groups: tuple[SearchGroup, ...]
    stories: tuple[Link, ...]
    all_url: str
