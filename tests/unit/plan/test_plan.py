"""The whole plan: which pages there are, where they stand, what they agree on."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

from site_builder.domain.page import PagePlan
from site_builder.domain.sheet import FactSheet
from site_builder.domain.story import Story
from site_builder.plan.views.data import DataView
from site_builder.plan.views.feed import FeedView
from site_builder.plan.views.frame import Frame
from site_builder.plan.views.home import HomeView
from site_builder.plan.views.sitemap import SitemapView
from site_builder.plan.views.story import StoryView
from tests.unit.plan.whole import plan

if TYPE_CHECKING:
    from .conftest import Newsroom


def rich(newsroom: Newsroom) -> FactSheet:
    """A sheet with one of almost everything."""
    return FactSheet(
        "content/story/facts.yaml",
        (newsroom.source("one", "قال سام: كلام أول. ودفعت 5 دولارات."),),
        people=(newsroom.person("sam", "سام", ("الرئيس", "one", "سام")),),
        events=(newsroom.event("meeting", people=("sam",)),),
        quotes=(newsroom.quote("said", "كلام أول"),),
        figures=(newsroom.figure("paid", 5, grounds=newsroom.grounds(("one", "5 دولارات"))),),
        disputes=(newsroom.dispute("row", ("sam", "نعم", ("said",)), ("one", "لا", ("paid",))),),
    )


def pages(newsroom: Newsroom, *stories: Story, **site: object) -> dict[str, PagePlan]:
    """The plan of a site by URL; it has no clash."""
    planned, findings = plan(newsroom.site(**site), stories, {"style.css": "assets/style.1a2b3c4d.css"})
    assert findings == ()
    return {page.url: page for page in planned}


def strings(value: object) -> Iterator[tuple[str, str]]:
    """Every plain text in a view, with the name of its field."""
    if is_dataclass(value):
        for field in fields(value):
            inner = getattr(value, field.name)
            yield from [(field.name, inner)] if isinstance(inner, str) else strings(inner)
    elif isinstance(value, tuple):
        for item in value:
            yield from strings(item)


def test_a_story_has_every_page_of_its_content(newsroom: Newsroom) -> None:
    """Overviews, sources, and a page with data for each quote, figure and event."""
    planned = pages(newsroom, newsroom.story(rich(newsroom)))

    assert {url: page.template for url, page in planned.items() if page.template != "search-words.js"} == {
        "": "home.html",
        "404.html": "404.html",
        "about/": "about.html",
        "corrections/": "corrections.html",
        "feed.xml": "feed.xml",
        "robots.txt": "robots.txt",
        "search/": "search.html",
        "sitemap-site.xml": "sitemap.xml",
        "sitemap.xml": "sitemap-index.xml",
        "story/": "story.html",
        "story/comparison/": "comparison.html",
        "story/events/meeting/": "event.html",
        "story/events/meeting/data.json": "data.json",
        "story/figures/paid/": "figure.html",
        "story/figures/paid/data.json": "data.json",
        "story/people/": "people.html",
        "story/quotes/": "quotes.html",
        "story/quotes/said/": "quote.html",
        "story/quotes/said/data.json": "data.json",
        "story/search.js": "story-search.js",
        "story/sitemap.xml": "sitemap.xml",
        "story/sources/one/": "source.html",
        "story/timeline/": "timeline.html",
        "topics/": "topics.html",
        "topics/ai/": "list.html",
    }


def test_a_page_without_content_is_not_planned_and_has_no_tab(newsroom: Newsroom) -> None:
    """A story without figures has no comparison."""
    sheet = FactSheet("f", (newsroom.source("one", "كلام أول."),), quotes=(newsroom.quote("said", "كلام أول"),))
    planned = pages(newsroom, newsroom.story(sheet))
    story = planned["story/"].view
    assert isinstance(story, StoryView)

    assert not {"story/comparison/", "story/timeline/", "story/people/"} & planned.keys()
    assert [str(tab.text) for tab in story.frame.tabs] == ["القصة", "الأقوال", "المصدر"]


def test_a_site_without_stories_has_neither_feed_nor_topics(newsroom: Newsroom) -> None:
    """A feed needs a date, and dates come from stories alone."""
    planned = pages(newsroom)
    home = planned[""].view
    assert isinstance(home, HomeView)

    assert sorted(planned) == [
        *("", "404.html", "about/", "corrections/", "robots.txt", "search/", "sitemap-site.xml", "sitemap.xml")
    ]
    assert (home.empty, home.frame.feed_url) == ("لم تُنشر قصة بعد.", "")


def test_every_link_between_pages_arrives(newsroom: Newsroom) -> None:
    """Each relative URL of each view leads to a planned page or file."""
    planned = pages(newsroom, newsroom.story(rich(newsroom), "[x](fact:said) [y](fact:row)"))
    known = {*planned, "assets/style.1a2b3c4d.css"}

    lost = [
        (here, url)
        for here, page in planned.items()
        for name, url in strings(page.view)
        if name.endswith("url") and url and here != "404.html" and not re.match(r"https?:|mailto:", url)
        if resolved("" if page.template == "story-search.js" else here, url) not in known
    ]

    assert lost == []


def resolved(here: str, url: str) -> str:
    """Where a relative URL leads from a page."""
    folder = here.split("/")[:-1]
    path = url.partition("#")[0] if not url.startswith("#") else here.rsplit("/", 1)[-1]
    for part in path.split("/")[:-1]:
        folder = folder[:-1] if part == ".." else folder if part == "." else [*folder, part]
    return "/".join([*folder, path.split("/")[-1]])


def test_the_page_for_lost_readers_links_from_the_base_path(newsroom: Newsroom) -> None:
    """A site under a sub-path keeps its 404 page working at any depth."""
    view = pages(newsroom, base_url="https://host.example/news/")["404.html"].view

    links = [url for name, url in strings(view) if name.endswith("url") and url]

    assert links
    assert [url for url in links if not url.startswith("/news/")] == []


def test_two_stories_with_one_address_are_one_finding(newsroom: Newsroom) -> None:
    """The editor learns of the clash once, not once for every page."""
    first = newsroom.story(rich(newsroom), headline="أ")
    second = newsroom.story(rich(newsroom), headline="ب")
    second = Story("Story", second.narrative, second.sheet, second.traces, second.coverage)

    _, findings = plan(newsroom.site(), (first, second), {})

    assert [(finding.code, finding.stops, finding.at.file) for finding in findings] == [
        ("url-taken", True, "content/story/story.md")
    ]


def test_the_latest_story_stands_first_and_neighbours_are_linked(newsroom: Newsroom) -> None:
    """Home begins with the news; a story leads to the one before and the one after."""
    old = newsroom.story(FactSheet("f"), slug="old", published="2026-01-01", headline="القديمة")
    new = newsroom.story(FactSheet("f"), slug="new", published="2026-02-01", headline="الجديدة")
    planned = pages(newsroom, old, new)
    home, story = planned[""].view, planned["old/"].view
    assert isinstance(home, HomeView)
    assert isinstance(story, StoryView)

    assert [summary.url for summary in home.stories] == ["new/", "old/"]
    assert story.previous is None
    assert story.next is not None
    assert (story.next.url, story.next.text) == ("../new/", "الجديدة")


def test_drafts_stay_out_of_feed_and_sitemap(newsroom: Newsroom) -> None:
    """A draft can be seen by those who build it, and is announced to nobody."""
    planned = pages(newsroom, newsroom.story(FactSheet("f")), newsroom.story(FactSheet("f"), slug="draft", draft=True))
    feed, sitemap = planned["feed.xml"].view, planned["sitemap.xml"].view
    assert isinstance(feed, FeedView)
    assert isinstance(sitemap, SitemapView)

    assert [entry.url for entry in feed.entries] == ["https://isnad.example/story/"]
    assert [(entry.url, entry.changed) for entry in sitemap.entries] == [
        ("https://isnad.example/sitemap-site.xml", ""),
        ("https://isnad.example/story/sitemap.xml", "2026-11-22"),
    ]
    assert "draft/sitemap.xml" not in planned


def test_a_fact_is_data_with_its_evidence(newsroom: Newsroom) -> None:
    """Who cites with a machine finds the words, the passage, the verdict and the addresses."""
    view = pages(newsroom, newsroom.story(rich(newsroom)))["story/quotes/said/data.json"].view
    assert isinstance(view, DataView)

    data = json.loads(view.json)

    assert (data["text"], data["speaker"]["name"], data["speaker"]["roles"]) == ("كلام أول", "سام", ["الرئيس"])
    assert data["url"] == "https://isnad.example/story/quotes/said/"
    assert [(one["excerpt"], one["verdict"], one["url"]) for one in data["evidence"]] == [
        ("كلام أول", "exact", "https://isnad.example/story/sources/one/#said")
    ]
    assert [one["id"] for one in data["disputes"]] == ["row"]


def test_the_same_stories_in_another_order_make_the_same_plan(newsroom: Newsroom) -> None:
    """The order of files on a disk is nobody's wish."""
    stories = (newsroom.story(rich(newsroom), slug="a"), newsroom.story(rich(newsroom), slug="b"))
    site, assets = newsroom.site(), {"b.css": "assets/b.css", "a.css": "assets/a.css"}

    forwards, backwards = plan(site, stories, assets), plan(site, stories[::-1], dict(reversed(assets.items())))

    assert forwards == backwards


def test_every_page_of_a_story_marks_its_tab(newsroom: Newsroom) -> None:
    """A reader sees where a page belongs; exactly one tab is current."""
    planned = pages(newsroom, newsroom.story(rich(newsroom)))
    frames = {
        url: frame for url, page in planned.items() if isinstance(frame := getattr(page.view, "frame", None), Frame)
    }

    current = {url: [str(tab.text) for tab in frame.tabs if tab.current] for url, frame in frames.items()}

    assert {url: tabs for url, tabs in current.items() if url.startswith("story/") and len(tabs) != 1} == {}
    assert current["story/figures/paid/"] == ["الأرقام"]
