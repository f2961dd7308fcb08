"""A story as the rest of the site sees it: all that lists, feeds, search and neighbours may know of it."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.place import Place
from site_builder.domain.text import Prose


@dataclass(frozen=True, slots=True)
class Headline:
    """Enough to put stories in order and to link to one. `published` is ISO 8601."""

    slug: str
    headline: str
    published: str
    draft: bool


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The stories published just before and just after a story; None at either end of the archive."""

    before: Headline | None
    after: Headline | None


@dataclass(frozen=True, slots=True)
class Change:
    """A correction, with the address and the name of the fact that it changes; both empty where there is none."""

    id: str
    date: str
    kind: str
    text: str
    fact_url: str
    fact_name: Prose


@dataclass(frozen=True, slots=True)
class Summary:
    """`counts` are overview pages with how many of which noun they hold; `words` the folded words that a search finds
    it by, sorted. `questions` are pairs of id and question of what the accounts differ about, the first few.

    It is made of plain values alone, so that it can be kept as JSON between two builds; and it is small, for an edit
    of one story reads the summaries of all.
    """

    line: Headline
    dek: str
    authors: tuple[str, ...]
    topics: tuple[str, ...]
    updated: str
    minutes: int
    counts: tuple[tuple[str, int, str], ...]
    questions: tuple[tuple[str, str], ...]
    changes: tuple[Change, ...]
    words: tuple[str, ...]
    at: Place

    @property
    def slug(self) -> str:
        """The folder of the story in the site."""
        return self.line.slug

    @property
    def changed_on(self) -> str:
        """The ISO date on which the story last changed, as its front matter says."""
        return self.updated or self.line.published
