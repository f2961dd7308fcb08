"""Summaries of stories → the pages that belong to no story."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from site_builder.domain.finding import Finding, in_order
from site_builder.domain.page import PagePlan
from site_builder.domain.place import Place
from site_builder.domain.site import Site
from site_builder.domain.summary import Summary
from site_builder.plan.about import about_view
from site_builder.plan.corrections import corrections_view
from site_builder.plan.edition import Edition
from site_builder.plan.home import home_view, topic_view, topics_view
from site_builder.plan.newest import newest_first
from site_builder.plan.outline import Outline
from site_builder.plan.rules import URL_TAKEN
from site_builder.plan.search import search_view
from site_builder.plan.site_files import NOT_FOUND, feed_view, not_found_view, robots_view, sitemap_view
from site_builder.plan.summaries import Summaries


def plan_site(site: Site, stories: Summaries, assets: Mapping[str, str]) -> tuple[PagePlan, ...]:
    """Home, topics, feed, search, sitemap and their like; a whole story is never seen here."""
    return tuple(page.plan() for page in outline_site(site, stories, assets))


def outline_site(site: Site, stories: Summaries, assets: Mapping[str, str]) -> tuple[Outline, ...]:
    """As `plan_site`, for whoever asks for some of it."""
    by_slug = {story.slug: story for story in stories}
    newest = tuple(by_slug[line.slug] for line in newest_first(story.line for story in stories))
    edition = _edition(site, newest, assets)
    pages = tuple(_pages(edition, newest))
    sitemap = partial(sitemap_view, edition, tuple(page.url for page in pages), newest)
    return (*pages, Outline("sitemap.xml", "sitemap.xml", sitemap, site.at.whole))


def clashes(pages: Iterable[PagePlan | Outline], stories: Summaries) -> tuple[Finding, ...]:
    """The URLs that two pages claim. Some file systems do not tell A from a: neither do we.

    Two clashing stories are one finding, not a hundred.
    """
    first: dict[str, Place] = {}
    found: dict[tuple[Place, Place], Finding] = {}
    claims = [(page.url, page.origin) for page in pages]
    claims += [(url, story.at) for story in stories for url in story.pages]
    for url, origin in claims:
        holder = first.setdefault(url.casefold(), origin)
        if holder is not origin:
            found.setdefault((holder, origin), URL_TAKEN.broken(origin, url=url, first=holder))
    return in_order(found.values())


def _edition(site: Site, stories: Summaries, assets: Mapping[str, str]) -> Edition:
    used = {topic for story in stories for topic in story.topics}
    return Edition(
        site=site,
        assets=tuple(sorted(assets.items())),
        topics=tuple(topic for topic in site.topics if topic[0] in used),
        has_feed=any(not story.line.draft for story in stories),
    )


def _pages(edition: Edition, stories: tuple[Summary, ...]) -> Iterator[Outline]:
    at = edition.site.at.whole
    yield Outline("", "home.html", partial(home_view, edition, stories), at)
    yield Outline("about/", "about.html", partial(about_view, edition), at)
    yield Outline("corrections/", "corrections.html", partial(corrections_view, edition, stories), at)
    yield Outline("search/", "search.html", partial(search_view, edition, stories), at)
    yield Outline(NOT_FOUND, "404.html", partial(not_found_view, edition), at)
    yield Outline("robots.txt", "robots.txt", partial(robots_view, edition), at)
    if edition.has_feed:
        yield Outline("feed.xml", "feed.xml", partial(feed_view, edition, stories), at)
    if edition.topics:
        yield Outline("topics/", "topics.html", partial(topics_view, edition, stories), at)
    for topic in edition.topics:
        yield Outline(f"topics/{topic[0]}/", "topic.html", partial(topic_view, edition, stories, topic), at)
