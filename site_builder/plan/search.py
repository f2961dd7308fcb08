"""The search: its page, the words of each letter with the stories that have them, and the entries of one story.

A reader loads the words of the letters that are asked for, then the stories that have them all: what a search costs
does not grow with what the archive holds.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from site_builder.domain.text import Prose
from site_builder.plan.address import Here
from site_builder.plan.edition import Edition
from site_builder.plan.findable import findable
from site_builder.plan.frames import Head, site_frame
from site_builder.plan.index import StoryIndex
from site_builder.plan.summaries import LATEST, Summaries, headline_link
from site_builder.plan.views.search import SearchGroup, SearchView
from site_builder.plan.views.search_words import SearchWordsView
from site_builder.plan.views.story_search import StorySearchView

HERE = Here("search/")
DEK = "ابحث في القصص وما فيها من أشخاص وأقوال وأرقام وأحداث."
PLACEHOLDER, NOTHING_FOUND = Prose("كلمة من قصة أو قول أو اسم"), Prose("لا نتيجة لهذه الكلمات.")
COUNT = Prose("عدد النتائج:")
MORE = Prose("هذه أولى النتائج. أضف كلمة لتضييق البحث.")
FAILED = Prose("تعذّر البحث: لم يصل الفهرس. تحقق من اتصالك ثم أعد المحاولة.")

Postings = Mapping[str, Sequence[int]]
"""Words with the places in a list of the stories that have them."""

KINDS: tuple[tuple[str, str], ...] = (
    ("story", "القصص"),
    ("person", "الأشخاص"),
    ("organisation", "الجهات"),
    ("quote", "الأقوال"),
    ("figure", "الأرقام"),
    ("event", "الأحداث"),
)
"""Each kind of entry and its label."""


def search_view(edition: Edition, stories: Summaries) -> SearchView:
    """Where a reader asks; without a script, a way into the latest stories."""
    return SearchView(
        frame=site_frame(edition, HERE, Head("البحث", DEK)),
        headline=Prose("البحث"),
        dek=Prose(DEK),
        letters=" ".join(sorted({_code(word) for story in stories for word in story.words})),
        placeholder=PLACEHOLDER,
        count=COUNT,
        none=NOTHING_FOUND,
        more=MORE,
        failed=FAILED,
        groups=tuple(SearchGroup(kind, Prose(label)) for kind, label in KINDS),
        stories=tuple(headline_link(story, HERE) for story in stories[:LATEST]),
        all_url=HERE.to("") if len(stories) > LATEST else "",
    )


def words_by_letter(stories: Summaries) -> Mapping[str, Postings]:
    """For each first letter, its words with the places of the stories that have them."""
    letters: dict[str, dict[str, list[int]]] = {}
    for place, story in enumerate(stories):
        for word in story.words:
            letters.setdefault(_code(word), {}).setdefault(word, []).append(place)
    return dict(sorted(letters.items()))


def words_url(code: str) -> str:
    """The script with the words of a letter."""
    return f"search/{code}.js"


def search_words_view(stories: Summaries, code: str, words: Postings) -> SearchWordsView:
    """The words of one letter."""
    return SearchWordsView(words_url(code), _postings(stories, words))


def story_search_view(index: StoryIndex) -> StorySearchView:
    """All that a search finds in one story."""
    headline = Prose(index.story.narrative.headline)
    return StorySearchView(index.address.search, HERE.to(""), headline, findable(index))


def _code(word: str) -> str:
    """A first letter as a file name that every host and every file system takes; Latin words and numbers are few.

    >>> _code("اسم"), _code("openai"), _code("2025")
    ('627', 'other', 'other')
    """
    return f"{ord(word[0]):x}" if "\u0600" <= word[0] <= "\u06ff" else "other"


def _postings(stories: Summaries, words: Postings) -> str:
    """Numbered anew, so that a story that has none of these words changes nothing here."""
    used = sorted({place for places in words.values() for place in places})
    number = {place: at for at, place in enumerate(used)}
    postings = {word: [number[place] for place in places] for word, places in sorted(words.items())}
    values = {"stories": [stories[place].slug for place in used], "words": postings}
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))
