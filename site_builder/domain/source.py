"""A source article: its passages, what was cut around them, and what may be shown of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from site_builder.domain.place import Places


class PassageKind(StrEnum):
    """What a block of the article is."""

    TITLE = "title"
    SUBHEAD = "subhead"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class Passage:
    """A block of the article as it was scraped. `anchor` depends on the words alone, so it outlives a re-scrape."""

    anchor: str
    kind: PassageKind
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Cut:
    """A line of the file that is not the article. `reason` is a stable code: `comment-form`, `footer`, …"""

    reason: str
    text: str
    line: int


class Rights(StrEnum):
    """How much of the source's text may be republished."""

    FULL = "full"
    EXCERPTS = "excerpts"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Article:
    """What a file in `seeds/` holds."""

    file: str
    digest: str
    encoding: str
    passages: tuple[Passage, ...]
    cuts: tuple[Cut, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """An article and what the fact sheet says of it. Dates are ISO 8601, empty where the source gives none."""

    id: str
    title: str
    publisher: str
    author: str
    url: str
    published: str
    seen: str
    rights: Rights
    article: Article
    at: Places
