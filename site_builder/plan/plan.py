"""Verified stories → every page of the site, each with a view that holds its every word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from site_builder.domain.finding import Finding, in_order
from site_builder.domain.page import PagePlan
from site_builder.domain.site import Site
from site_builder.domain.story import Story
from site_builder.plan.about import about_view
from site_builder.plan.corrections import corrections_view
from site_builder.plan.edition import Edition
from site_builder.plan.home import Indexes, home_view, topic_view, topics_view
from site_builder.plan.index import index_story
from site_builder.plan.rules import URL_TAKEN
from site_builder.plan.search import search_view
from site_builder.plan.site_files import NOT_FOUND, feed_view, not_found_view, robots_view, sitemap_view
from site_builder.plan.story_pages import story_pages
from site_builder.plan.summaries import latest_first

Plan = tuple[tuple[PagePlan, ...], tuple[Finding, ...]]


def plan(site: Site, stories: tuple[Story, ...], assets: Mapping[str, str], draws: bool = False) -> Plan:
    """The pages of a site, sorted by URL, and a finding for each URL that two of them claim.

    `assets` leads from a name under `static/` to its fingerprinted path under the base URL. `draws` says that
    cards and editions are drawn, too, so that pages may lead to them.
    """
    edition = _edition(site, stories, assets, draws)
    newest = latest_first(stories)
    indexes = tuple(index_story(edition, story) for story in newest)
    pages = (*_site_pages(edition, indexes), *_story_pages(indexes))
    sitemap = sitemap_view(edition, pages, indexes)
    return _one_per_url((*pages, PagePlan("sitemap.xml", "sitemap.xml", sitemap, site.at.whole)))


def _edition(site: Site, stories: tuple[Story, ...], assets: Mapping[str, str], draws: bool) -> Edition:
    used = {topic for story in stories for topic in story.narrative.topics}
    return Edition(
        site=site,
        assets=tuple(sorted(assets.items())),
        topics=tuple(topic for topic in site.topics if topic[0] in used),
        has_feed=any(not story.narrative.draft for story in stories),
        draws=draws,
    )


def _story_pages(indexes: Indexes) -> Iterator[PagePlan]:
    stories = (None, *(index.story for index in indexes), None)
    for index, after, before in zip(indexes, stories, stories[2:], strict=False):
        yield from story_pages(index, before, after)


def _site_pages(edition: Edition, indexes: Indexes) -> Iterator[PagePlan]:
    at = edition.site.at.whole
    yield PagePlan("", "home.html", home_view(edition, indexes), at)
    yield PagePlan("about/", "about.html", about_view(edition), at)
    yield PagePlan("corrections/", "corrections.html", corrections_view(edition, indexes), at)
    yield PagePlan("search/", "search.html", search_view(edition, indexes), at)
    yield PagePlan(NOT_FOUND, "404.html", not_found_view(edition), at)
    yield PagePlan("robots.txt", "robots.txt", robots_view(edition), at)
    if edition.has_feed:
        yield PagePlan("feed.xml", "feed.xml", feed_view(edition, indexes), at)
    if edition.topics:
        yield PagePlan("topics/", "topics.html", topics_view(edition, indexes), at)
    for topic in edition.topics:
        yield PagePlan(f"topics/{topic[0]}/", "topic.html", topic_view(edition, indexes, topic), at)


def _one_per_url(pages: Iterable[PagePlan]) -> Plan:
    """Some file systems do not tell A from a: neither do we. Two clashing stories are one finding, not a hundred."""
    first: dict[str, PagePlan] = {}
    clashes: dict[tuple[str, str], Finding] = {}
    for page in pages:
        holder = first.setdefault(page.path.casefold(), page)
        if holder is not page:
            clash = URL_TAKEN.broken(page.origin, url=page.url, first=holder.origin)
            clashes.setdefault((_folder(holder), _folder(page)), clash)
    kept = tuple(sorted(first.values(), key=lambda page: page.url))
    return kept, in_order(clashes.values())


def _folder(page: PagePlan) -> str:
    return page.origin.file.rpartition("/")[0]
