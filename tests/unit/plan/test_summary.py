"""What the site sees of a story is its summary alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from site_builder.domain.sheet import FactSheet
from site_builder.domain.summary import Neighbours, Summary
from site_builder.plan.plan_site import plan_site
from site_builder.plan.plan_story import plan_story, story_edition
from tests.unit.plan.whole import plan

if TYPE_CHECKING:
    from .conftest import Newsroom

ALONE = Neighbours(None, None)


def planned(newsroom: Newsroom, **changes: object) -> tuple[tuple[str, ...], Summary]:
    """The URLs of a story with one event, and its summary."""
    sheet = FactSheet("f", events=(newsroom.event("meeting"),))
    edition = story_edition(newsroom.site(), {}, has_feed=True, draws=False)
    pages, summary = plan_story(edition, newsroom.story(sheet, **changes), ALONE)
    return tuple(page.url for page in pages), summary


def test_a_summary_names_every_page_of_its_story(newsroom: Newsroom) -> None:
    """The sitemap and the check for clashes need no more of a story than this."""
    urls, summary = planned(newsroom)

    assert summary.pages == urls


def test_what_can_be_found_in_a_story_leads_to_its_pages(newsroom: Newsroom) -> None:
    """The story itself, then its facts; each is found by its folded words."""
    _, summary = planned(newsroom)

    assert [(one.kind, one.url) for one in summary.findable] == [
        ("story", "story/"),
        ("event", "story/events/meeting/"),
    ]
    assert summary.findable[1].words == "حدث meeting"


def test_the_pages_of_the_site_need_nothing_but_summaries(newsroom: Newsroom) -> None:
    """They are the same whether the stories were at hand or only remembered."""
    story = newsroom.story(FactSheet("f", events=(newsroom.event("meeting"),)))
    site = newsroom.site()
    _, summary = plan_story(story_edition(site, {}, has_feed=True, draws=False), story, ALONE)

    whole, _ = plan(site, (story,), {})

    assert {page.url: page for page in whole if page.url not in summary.pages} == {
        page.url: page for page in plan_site(site, (summary,), {})
    }
