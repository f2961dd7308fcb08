"""The pages of a small site, all planned at once."""

from __future__ import annotations

from collections.abc import Mapping

from site_builder.domain.finding import Finding
from site_builder.domain.page import PagePlan
from site_builder.domain.site import Site
from site_builder.domain.story import Story
from site_builder.plan.newest import neighbours
from site_builder.plan.plan_site import clashes, plan_site
from site_builder.plan.plan_story import plan_story, story_edition
from site_builder.plan.summary import headline_of


def plan(
    site: Site, stories: tuple[Story, ...], assets: Mapping[str, str], *, draws: bool = False
) -> tuple[tuple[PagePlan, ...], tuple[Finding, ...]]:
    """Every page, by URL, and a finding for each URL that two pages claim."""
    beside = neighbours(headline_of(story) for story in stories)
    edition = story_edition(site, assets, has_feed=any(not story.narrative.draft for story in stories), draws=draws)
    planned = [plan_story(edition, story, beside[story.slug]) for story in stories]
    summaries = tuple(summary for _, summary in planned)
    of_site = plan_site(site, summaries, assets)
    pages = (*of_site, *(page for pages, _ in planned for page in pages))
    return tuple(sorted(pages, key=lambda page: page.url)), clashes(of_site, summaries)
