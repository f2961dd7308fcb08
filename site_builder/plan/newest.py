"""The order of the stories of a site, and who stands beside whom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from site_builder.domain.summary import Headline, Neighbours


def newest_first(lines: Iterable[Headline]) -> tuple[Headline, ...]:
    """By date of publication; stories of one day by their slug.

    >>> days = (("b", "2026-01-02"), ("a", "2026-01-02"), ("c", "2026-01-03"))
    >>> [line.slug for line in newest_first(Headline(slug, "", day, draft=False) for slug, day in days)]
    ['c', 'a', 'b']
    """
    return tuple(sorted(sorted(lines, key=lambda line: line.slug), key=lambda line: line.published, reverse=True))


def neighbours(lines: Iterable[Headline]) -> Mapping[str, Neighbours]:
    """By slug, the stories before and after each story."""
    newest = newest_first(lines)
    around = (None, *newest, None)
    return {line.slug: Neighbours(around[at + 2], around[at]) for at, line in enumerate(newest)}
