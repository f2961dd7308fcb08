"""The search page: every story, person, quote, figure and event, with the words that they are found by."""

from __future__ import annotations

from site_builder.domain.summary import Findable, Summary
from site_builder.domain.text import Prose
from site_builder.plan.address import Here
from site_builder.plan.edition import Edition
from site_builder.plan.frames import Head, site_frame
from site_builder.plan.summaries import Summaries
from site_builder.plan.views.search import SearchEntry, SearchGroup, SearchView

DEK = "فهرس القصص وما فيها من أشخاص وأقوال وأرقام وأحداث."
PLACEHOLDER, NOTHING_FOUND = Prose("كلمة من قصة أو قول أو اسم"), Prose("لا نتيجة لهذه الكلمات.")

KINDS: tuple[tuple[str, str], ...] = (
    ("story", "القصص"),
    ("person", "الأشخاص"),
    ("organisation", "الجهات"),
    ("quote", "الأقوال"),
    ("figure", "الأرقام"),
    ("event", "الأحداث"),
)
"""Each kind of entry, by the noun that counts it, and its label."""


def search_view(edition: Edition, stories: Summaries) -> SearchView:
    """An index to read, and to search where a script runs."""
    here = Here("search/")
    groups = ((kind, label, _entries(stories, kind, here)) for kind, label in KINDS)
    return SearchView(
        frame=site_frame(edition, here, Head("البحث", DEK)),
        headline=Prose("البحث"),
        dek=Prose(DEK),
        placeholder=PLACEHOLDER,
        none=NOTHING_FOUND,
        groups=tuple(
            SearchGroup(kind, Prose(label), edition.count(len(entries), kind), entries)
            for kind, label, entries in groups
            if entries
        ),
    )


def _entries(stories: Summaries, kind: str, here: Here) -> tuple[SearchEntry, ...]:
    return tuple(_entry(story, one, here) for story in stories for one in story.findable if one.kind == kind)


def _entry(story: Summary, one: Findable, here: Here) -> SearchEntry:
    """A story's own entry does not say which story it is from."""
    told = Prose("" if one.kind == "story" else story.line.headline)
    return SearchEntry(here.to(one.url), one.title, one.detail, told, one.words)
