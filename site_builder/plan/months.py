"""The stories of a long list by the months of their publication, so that a new story changes one month's page alone."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from site_builder.arabic.dates import date_words, month_name
from site_builder.domain.summary import Summary
from site_builder.domain.text import Prose
from site_builder.plan.address import Here
from site_builder.plan.edition import Edition
from site_builder.plan.summaries import LATEST, Summaries
from site_builder.plan.views.link import Link
from site_builder.plan.views.year import Year


def years_of(edition: Edition, stories: Summaries, here: Here, under: str) -> tuple[Year, ...]:
    """The years of a list with links to their months, the latest first; none where the list is short.

    `under` is the folder of the months' pages.
    """
    if len(stories) <= LATEST:
        return ()
    return tuple(_year(edition, tuple(group), here, under) for _, group in groupby(stories, _number_of_year))


def months_of(stories: Summaries) -> Iterator[Summaries]:
    """The stories of each month, the latest first."""
    yield from (tuple(group) for _, group in groupby(stories, month_of))


def month_of(story: Summary) -> str:
    """The month of publication in ISO 8601: `2026-11`."""
    return story.line.published[:7]


def month_words(edition: Edition, month: str) -> str:
    """A month with its year, in words: «نوفمبر 2026»."""
    year, number = month.split("-")
    return date_words(int(year), int(number), 0, edition.policy)


def _number_of_year(story: Summary) -> str:
    return story.line.published[:4]


def _year(edition: Edition, stories: Summaries, here: Here, under: str) -> Year:
    number = int(_number_of_year(stories[0]))
    links = tuple(_link(edition, group, here, under) for group in months_of(stories))
    return Year(Prose(edition.number(number)), links)


def _link(edition: Edition, stories: Summaries, here: Here, under: str) -> Link:
    month = month_of(stories[0])
    name = month_name(int(month[5:]), edition.policy)
    return Link(here.to(f"{under}{month}/"), Prose(f"{name} ({edition.number(len(stories))})"))
