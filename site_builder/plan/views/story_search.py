"""What a search finds in one story: a script that the search page loads when the story has the words."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose, Verbatim


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """`kind` is `story`, `person`, `organisation`, `quote`, `figure` or `event`; `url` is relative to the base URL.

    `words` are the folded words that it is found by, joined by spaces.
    """

    kind: str
    url: str
    title: Prose | Verbatim
    detail: Prose | Verbatim
    words: str


@dataclass(frozen=True, slots=True)
class StorySearchView:
    """`key` is the script's own URL under the base; `root` leads from the search page to the base."""

    key: str
    root: str
    headline: Prose
    entries: tuple[SearchEntry, ...]
