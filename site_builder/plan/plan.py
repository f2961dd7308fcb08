"""Verified stories → every page of the site, each with a view that holds its every word."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from site_builder.domain.finding import Finding
from site_builder.domain.page import PagePlan
from site_builder.domain.site import Site
from site_builder.domain.story import Story
from site_builder.plan.newest import neighbours
from site_builder.plan.plan_site import clashes, plan_site
from site_builder.plan.plan_story import plan_story, story_edition
from site_builder.plan.summary import headline_of

Plan = tuple[tuple[PagePlan, ...], tuple[Finding, ...]]


def plan(site: Site, stories: tuple[Story, ...], assets: Mapping[str, str], draws: bool = False) -> Plan:
    """The pages of a site, sorted by URL, and a finding for each URL that two of them claim.

    `assets` leads from a name under `static/` to its fingerprinted path under the base URL. `draws` says that
    cards and editions are drawn, too, so that pages may lead to them.
    """
    beside = neighbours(headline_of(story) for story in stories)
    has_feed = any(not story.narrative.draft for story in stories)
    edition = story_edition(site, assets, has_feed=has_feed, draws=draws)
    planned = [plan_story(edition, story, beside[story.slug]) for story in sorted(stories, key=_slug)]
    summaries = tuple(summary for _, summary in planned)
    of_site = plan_site(site, summaries, assets)
    pages = (*of_site, *(page for pages, _ in planned for page in pages))
    return _one_per_url(pages), clashes(of_site, summaries)


def _slug(story: Story) -> str:
    return story.slug


def _one_per_url(pages: Iterable[PagePlan]) -> tuple[PagePlan, ...]:
    first: dict[str, PagePlan] = {}
    for page in pages:
        first.setdefault(page.path.casefold(), page)
    return tuple(sorted(first.values(), key=lambda page: page.url))
