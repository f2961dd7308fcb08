"""The Atom feed (RFC 4287): URLs are absolute."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """Times are RFC 3339: midnight, UTC, of the day that the story names."""

    url: str
    title: Prose
    summary: Prose
    authors: tuple[Prose, ...]
    categories: tuple[Prose, ...]
    published: str
    updated: str


@dataclass(frozen=True, slots=True)
class FeedView:
    """`updated` is the latest of the entries' (RFC 3339)."""

    language: str
    title: Prose
    subtitle: Prose
    url: str
    home_url: str
    author: Prose
    updated: str
    entries: tuple[FeedEntry, ...]
