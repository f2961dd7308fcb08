"""A long list shows its latest stories; the others stand on the pages of their months."""

from __future__ import annotations

from typing import TYPE_CHECKING

from site_builder.domain.place import Place
from site_builder.domain.site import Months
from site_builder.domain.summary import Headline, Summary
from site_builder.plan.plan_site import plan_site
from site_builder.plan.summaries import LATEST
from site_builder.plan.views.feed import FeedView
from site_builder.plan.views.home import HomeView
from site_builder.plan.views.story_list import StoryListView

if TYPE_CHECKING:
    from .conftest import Newsroom


def archive(count: int) -> tuple[Summary, ...]:
    """Stories on one topic, one on each of the first days of twelve months, the first in January 2025."""
    days = [f"{2025 + at // 12}-{at % 12 + 1:02}-03" for at in range(count)]
    lines = [Headline(f"s-{day}", f"قصة {day}", day, draft=False) for day in days]
    return tuple(
        Summary(line, "", (), ("ai",), "", 1, (), (), (), (), Place(f"content/{line.slug}/story.md")) for line in lines
    )


def test_a_short_list_is_one_page(newsroom: Newsroom) -> None:
    """A newcomer's site has no archive."""
    planned = {page.url: page.view for page in plan_site(newsroom.site(), archive(LATEST), {})}
    home = planned[""]
    assert isinstance(home, HomeView)

    assert (len(home.stories), home.years) == (LATEST, ())
    assert [url for url in planned if "2025" in url] == []


def test_a_long_list_shows_its_latest_and_leads_to_every_month(newsroom: Newsroom) -> None:
    """By year, in the site's own names of the months, with how many there are."""
    site = newsroom.site(months=Months.LEVANT)
    planned = {page.url: page.view for page in plan_site(site, archive(LATEST + 3), {})}
    home, topic = planned[""], planned["topics/ai/"]
    assert isinstance(home, HomeView)
    assert isinstance(topic, StoryListView)

    assert len(home.stories) == len(topic.stories) == LATEST
    assert [year.label for year in home.years] == ["2026", "2025"]
    assert (home.years[1].months[-1].url, home.years[1].months[-1].text) == ("archive/2025-01/", "كانون الثاني (1)")
    assert topic.years[1].months[-1].url == "2025-01/"


def test_every_story_of_a_long_list_stands_on_the_page_of_its_month(newsroom: Newsroom) -> None:
    """Nothing is lost to readers who come without a script."""
    stories = archive(LATEST + 3)
    planned = {page.url: page.view for page in plan_site(newsroom.site(), stories, {})}

    for under in ("archive/", "topics/ai/"):
        months = [view for url, view in planned.items() if url.startswith(f"{under}20")]
        listed = [str(story.headline) for view in months if isinstance(view, StoryListView) for story in view.stories]
        assert sorted(listed) == sorted(story.line.headline for story in stories)


def test_a_feed_holds_the_news_and_not_the_archive(newsroom: Newsroom) -> None:
    """The latest fifty stories."""
    planned = {page.url: page.view for page in plan_site(newsroom.site(), archive(60), {})}
    feed = planned["feed.xml"]
    assert isinstance(feed, FeedView)

    assert [entry.published[:10] for entry in feed.entries] == [
        story.line.published for story in reversed(archive(60)[10:])
    ]
