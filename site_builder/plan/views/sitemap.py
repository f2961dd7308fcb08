"""A sitemap, or the list of all sitemaps: URLs are absolute."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SitemapEntry:
    """`changed` is an ISO 8601 date, or empty where the page has no date of its own."""

    url: str
    changed: str


@dataclass(frozen=True, slots=True)
class SitemapView:
    """Pages for readers, or sitemaps, sorted by URL."""

    entries: tuple[SitemapEntry, ...]
