"""The pages and files that serve the whole site: not found, feed, sitemap, robots."""

from __future__ import annotations

from site_builder.domain.summary import Summary
from site_builder.domain.text import Prose
from site_builder.plan.address import Here, StoryAddress
from site_builder.plan.edition import Edition
from site_builder.plan.frames import Head, contact_url, site_frame
from site_builder.plan.summaries import Summaries
from site_builder.plan.views.feed import FeedEntry, FeedView
from site_builder.plan.views.link import Link
from site_builder.plan.views.not_found import NotFoundView
from site_builder.plan.views.robots import RobotsView
from site_builder.plan.views.sitemap import SitemapEntry, SitemapView

NOT_FOUND = "404.html"
SITE_MAP = "sitemap-site.xml"
IN_FEED = 50
"""A feed tells the news; whoever subscribes today is not sent the archive."""
LOST, LOST_DEK = "انقطع الخيط هنا", "لا صفحة بهذا العنوان. ربما نُقلت القصة، أو نقص من الرابط حرف."


def not_found_view(edition: Edition) -> NotFoundView:
    """A host shows this page at any depth: its links begin at the base path."""
    here = Here(NOT_FOUND, edition.site.base_path)
    links = [Link(here.to(""), Prose("أحدث القصص")), Link(here.to("search/"), Prose("ابحث في الموقع"))]
    if edition.site.contact:
        links.append(Link(contact_url(edition.site.contact), Prose("أبلغ عن رابط معطوب")))
    return NotFoundView(
        frame=site_frame(edition, here, Head(LOST, LOST_DEK, listed=False)),
        kicker=Prose(f"خطأ {edition.number(404)}"),
        headline=Prose(LOST),
        dek=Prose(LOST_DEK),
        links=tuple(links),
    )


def feed_view(edition: Edition, stories: Summaries) -> FeedView:
    """The latest stories; drafts stay out."""
    site = edition.site
    shown = [story for story in stories if not story.line.draft][:IN_FEED]
    entries = tuple(_feed_entry(edition, story) for story in shown)
    return FeedView(
        language=site.language,
        title=Prose(site.title),
        subtitle=Prose(site.description),
        url=edition.absolute("feed.xml"),
        home_url=site.base_url,
        author=Prose(site.publisher or site.title),
        updated=max(entry.updated for entry in entries),
        entries=entries,
    )


def sitemap_view(edition: Edition, pages: tuple[tuple[str, str], ...]) -> SitemapView:
    """Those of the files that are pages; with each, the ISO date of its last change, or nothing."""
    return SitemapView(
        tuple(SitemapEntry(edition.absolute(url), date) for url, date in sorted(pages) if not url or url.endswith("/"))
    )


def sitemap_index_view(edition: Edition, stories: Summaries) -> SitemapView:
    """The sitemaps of the site itself and of each story but drafts: one file of all pages would have a limit."""
    maps = [(StoryAddress(story.slug).sitemap, story.changed_on) for story in stories if not story.line.draft]
    every = sorted([(SITE_MAP, ""), *maps])
    return SitemapView(tuple(SitemapEntry(edition.absolute(url), date) for url, date in every))


def robots_view(edition: Edition) -> RobotsView:
    """Where the sitemap is."""
    return RobotsView(edition.absolute("sitemap.xml"))


def _feed_entry(edition: Edition, story: Summary) -> FeedEntry:
    labels = dict(edition.site.topics)
    return FeedEntry(
        url=edition.absolute(StoryAddress(story.slug).story),
        title=Prose(story.line.headline),
        summary=Prose(story.dek),
        authors=tuple(Prose(author) for author in story.authors),
        categories=tuple(Prose(labels[topic]) for topic in story.topics if topic in labels),
        published=_at_midnight(story.line.published),
        updated=_at_midnight(story.changed_on),
    )


def _at_midnight(iso: str) -> str:
    return f"{iso}T00:00:00Z"
