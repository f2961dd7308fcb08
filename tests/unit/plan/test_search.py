"""What a reader of an archive can find, and how little of it must be loaded."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from site_builder.domain.place import Place
from site_builder.domain.sheet import FactSheet
from site_builder.domain.summary import Headline, Summary
from site_builder.plan.plan_site import plan_site
from site_builder.plan.views.search import SearchView
from site_builder.plan.views.search_words import SearchWordsView
from site_builder.plan.views.story_search import StorySearchView
from tests.unit.plan.whole import plan

if TYPE_CHECKING:
    from .conftest import Newsroom


def summary(slug: str, published: str, *words: str) -> Summary:
    """A story that is found by these words."""
    line = Headline(slug, slug, published, draft=False)
    return Summary(line, "", (), (), "", 1, (), (), (), words, Place(f"content/{slug}/story.md"))


def test_what_can_be_found_in_a_story_leads_to_its_pages(newsroom: Newsroom) -> None:
    """The story itself, then its facts; each is found by its folded words."""
    sheet = FactSheet("f", events=(newsroom.event("meeting"),))
    planned, _ = plan(newsroom.site(), (newsroom.story(sheet),), {})
    view = next(page.view for page in planned if page.url == "story/search.js")
    assert isinstance(view, StorySearchView)

    assert [(one.kind, one.url) for one in view.entries] == [("story", "story/"), ("event", "story/events/meeting/")]
    assert view.entries[1].words == "حدث meeting"


def test_each_letter_has_its_words_with_the_latest_story_first(newsroom: Newsroom) -> None:
    """Who types a word loads the words of its first letter alone."""
    stories = (summary("old", "2025-01-01", "باحث", "سعر"), summary("new", "2026-01-01", "باحث", "بحر"))
    planned = {page.url: page.view for page in plan_site(newsroom.site(), stories, {})}
    search, words = planned["search/"], planned["search/628.js"]
    assert isinstance(search, SearchView)
    assert isinstance(words, SearchWordsView)

    assert search.letters == "628 633"
    assert json.loads(words.json) == {"stories": ["new", "old"], "words": {"باحث": [0, 1], "بحر": [0]}}


def test_a_new_story_leaves_the_letters_alone_that_it_has_no_word_with(newsroom: Newsroom) -> None:
    """So an edit in a large archive rewrites few of the search's files."""
    old, new = summary("old", "2025-01-01", "باحث"), summary("new", "2026-01-01", "سعر")

    before, after = (
        next(page.view for page in plan_site(newsroom.site(), stories, {}) if page.url == "search/628.js")
        for stories in ((old,), (old, new))
    )

    assert before == after
