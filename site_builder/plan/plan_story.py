"""One verified story → its pages, and the summary that the rest of the site sees of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from site_builder.domain.page import PagePlan
from site_builder.domain.site import Site
from site_builder.domain.story import Story
from site_builder.domain.summary import Neighbours, Summary
from site_builder.plan.edition import Edition
from site_builder.plan.index import index_story
from site_builder.plan.outline import Outline
from site_builder.plan.story_pages import story_pages
from site_builder.plan.summary import summary_of_story


def story_edition(site: Site, assets: Mapping[str, str], *, has_feed: bool, draws: bool) -> Edition:
    """What a story's pages know of the site. Which topics have stories is no business of one story."""
    return Edition(site, tuple(sorted(assets.items())), topics=(), has_feed=has_feed, draws=draws)


def plan_story(edition: Edition, story: Story, beside: Neighbours) -> tuple[tuple[PagePlan, ...], Summary]:
    """The pages depend on the story, the edition and its neighbours' headlines: on nothing else of the site."""
    outlined = outline_story(edition, story, beside)
    return tuple(page.plan() for page in outlined.pages), outlined.summary()


@dataclass(frozen=True, slots=True)
class Outlined:
    """A story with its pages by their addresses; `summary` makes what the rest of the site sees of it."""

    story: Story
    pages: tuple[Outline, ...]
    summary: Callable[[], Summary]


def outline_story(edition: Edition, story: Story, beside: Neighbours) -> Outlined:
    """As `plan_story`, for whoever asks for some of it."""
    index = index_story(edition, story)
    outlines = tuple(story_pages(index, beside))
    return Outlined(story, outlines, partial(summary_of_story, index))
