"""What the site sees of a story is its summary alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from site_builder.arabic.search import index_words
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


def test_a_summary_holds_the_words_that_find_its_story(newsroom: Newsroom) -> None:
    """Each once, folded, in order: those of the story and those of its facts."""
    _, summary = planned(newsroom, headline="حدث ثان", dek="")

    assert summary.words == tuple(sorted({*index_words("حدث ثان"), *index_words("هيئة التحرير"), "meeting"}))


def test_the_pages_of_the_site_need_nothing_but_summaries(newsroom: Newsroom) -> None:
    """They are the same whether the stories were at hand or only remembered."""
    story = newsroom.story(FactSheet("f", events=(newsroom.event("meeting"),)))
    site = newsroom.site()
    _, summary = plan_story(story_edition(site, {}, has_feed=True, draws=False), story, ALONE)

    whole, _ = plan(site, (story,), {})

    assert {page.url: page for page in whole if not page.url.startswith("story/")} == {
        page.url: page for page in plan_site(site, (summary,), {})
    }
