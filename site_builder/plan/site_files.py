"""The pages and files that serve the whole site: not found, feed, sitemap, robots."""

from __future__ import annotations

from site_builder.domain.page import PagePlan
from site_builder.domain.text import Prose
from site_builder.plan.address import Here
from site_builder.plan.edition import Edition
from site_builder.plan.frames import Head, contact_url, site_frame
from site_builder.plan.home import Indexes
from site_builder.plan.index import StoryIndex
from site_builder.plan.views.feed import FeedEntry, FeedView
from site_builder.plan.views.link import Link
from site_builder.plan.views.not_found import NotFoundView
from site_builder.plan.views.robots import RobotsView
from site_builder.plan.views.sitemap import SitemapEntry, SitemapView

NOT_FOUND = "404.html"
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


def feed_view(edition: Edition, stories: Indexes) -> FeedView:
    """The stories with the latest first; drafts stay out."""
    site = edition.site
    entries = tuple(_feed_entry(index) for index in stories if not index.story.narrative.draft)
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


def sitemap_view(edition: Edition, pages: tuple[PagePlan, ...], stories: Indexes) -> SitemapView:
    """Every page for readers, but those of drafts; a story's pages carry the story's date."""
    dates = {index.story.slug: changed_on(index) for index in stories}
    drafts = {index.story.slug for index in stories if index.story.narrative.draft}
    readable = sorted(page.url for page in pages if not page.url or page.url.endswith("/"))
    return SitemapView(
        tuple(
            SitemapEntry(edition.absolute(url), dates.get(_folder(url), ""))
            for url in readable
            if _folder(url) not in drafts
        )
    )


def robots_view(edition: Edition) -> RobotsView:
    """Where the sitemap is."""
    return RobotsView(edition.absolute("sitemap.xml"))


def changed_on(index: StoryIndex) -> str:
    """The ISO date on which a story last changed, as its front matter says."""
    return index.story.narrative.updated or index.story.narrative.published


def _feed_entry(index: StoryIndex) -> FeedEntry:
    narrative, labels = index.story.narrative, dict(index.edition.site.topics)
    return FeedEntry(
        url=index.edition.absolute(index.address.story),
        title=Prose(narrative.headline),
        summary=Prose(narrative.dek),
        authors=tuple(Prose(author) for author in narrative.authors),
        categories=tuple(Prose(labels[topic]) for topic in narrative.topics if topic in labels),
        published=_at_midnight(narrative.published),
        updated=_at_midnight(changed_on(index)),
    )


def _at_midnight(iso: str) -> str:
    return f"{iso}T00:00:00Z"


def _folder(url: str) -> str:
    return url.partition("/")[0]
