"""Summaries of stories → the pages that belong to no story."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from site_builder.domain.finding import Finding, in_order
from site_builder.domain.page import PagePlan
from site_builder.domain.site import Site
from site_builder.domain.summary import Summary
from site_builder.plan.about import about_view
from site_builder.plan.corrections import corrections_view
from site_builder.plan.edition import Edition
from site_builder.plan.home import (
    ARCHIVE,
    ARCHIVE_WORDS,
    about_topic,
    home_view,
    month_view,
    topic_view,
    topics_view,
)
from site_builder.plan.months import month_of, months_of
from site_builder.plan.newest import newest_first
from site_builder.plan.outline import Outline
from site_builder.plan.rules import URL_TAKEN
from site_builder.plan.search import search_view, search_words_view, words_by_letter, words_url
from site_builder.plan.site_files import (
    NOT_FOUND,
    SITE_MAP,
    feed_view,
    not_found_view,
    robots_view,
    sitemap_index_view,
    sitemap_view,
)
from site_builder.plan.summaries import LATEST, Summaries


def plan_site(site: Site, stories: Summaries, assets: Mapping[str, str]) -> tuple[PagePlan, ...]:
    """Home, topics, feed, search, sitemap and their like; a whole story is never seen here."""
    return tuple(page.plan() for page in outline_site(site, stories, assets))


def outline_site(site: Site, stories: Summaries, assets: Mapping[str, str]) -> tuple[Outline, ...]:
    """As `plan_site`, for whoever asks for some of it."""
    by_slug = {story.slug: story for story in stories}
    newest = tuple(by_slug[line.slug] for line in newest_first(story.line for story in stories))
    edition = _edition(site, newest, assets)
    pages = tuple(_pages(edition, newest))
    own = partial(sitemap_view, edition, tuple((page.url, "") for page in pages))
    every = partial(sitemap_index_view, edition, newest)
    maps = ((SITE_MAP, "sitemap.xml", own), ("sitemap.xml", "sitemap-index.xml", every))
    return (*pages, *(Outline(url, template, view, site.at.whole) for url, template, view in maps))


def clashes(pages: Iterable[PagePlan | Outline], stories: Summaries) -> tuple[Finding, ...]:
    """The stories whose folder is another's or the site's own. Some file systems do not tell A from a: nor do we."""
    taken = {page.url.partition("/")[0].casefold(): page.origin for page in pages if "/" in page.url}
    found = []
    for story in stories:
        holder = taken.setdefault(story.slug.casefold(), story.at)
        if holder is not story.at:
            found.append(URL_TAKEN.broken(story.at, url=f"{story.slug}/", first=holder))
    return in_order(found)


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
    for code, words in words_by_letter(stories).items():
        yield Outline(words_url(code), "search-words.js", partial(search_words_view, stories, code, words), at)
    yield Outline(NOT_FOUND, "404.html", partial(not_found_view, edition), at)
    yield Outline("robots.txt", "robots.txt", partial(robots_view, edition), at)
    if edition.has_feed:
        yield Outline("feed.xml", "feed.xml", partial(feed_view, edition, stories), at)
    if edition.topics:
        yield Outline("topics/", "topics.html", partial(topics_view, edition, stories), at)
    yield from _months(edition, stories, ARCHIVE, ARCHIVE_WORDS)
    for topic in edition.topics:
        about, url = about_topic(stories, topic[0]), f"topics/{topic[0]}/"
        yield Outline(url, "list.html", partial(topic_view, edition, about, topic), at)
        yield from _months(edition, about, url, topic[1])


def _months(edition: Edition, stories: Summaries, under: str, kicker: str) -> Iterator[Outline]:
    """A page for each month of a list that is too long for one page."""
    for group in months_of(stories) if len(stories) > LATEST else ():
        view = partial(month_view, edition, group, under, kicker)
        yield Outline(f"{under}{month_of(group[0])}/", "list.html", view, edition.site.at.whole)
