"""The search page: every story, person, quote, figure and event, with the words that they are found by."""

from __future__ import annotations

from collections.abc import Callable

from site_builder.arabic.search import search_words
from site_builder.domain.event import Event
from site_builder.domain.text import Prose, Verbatim
from site_builder.plan.address import Here
from site_builder.plan.date_words import when_words
from site_builder.plan.edition import Edition
from site_builder.plan.evidence_words import page_of
from site_builder.plan.figure_lines import spoken
from site_builder.plan.frames import Head, site_frame
from site_builder.plan.home import Indexes
from site_builder.plan.index import Fact, StoryIndex
from site_builder.plan.names import holder
from site_builder.plan.person_cards import summary_of
from site_builder.plan.views.search import SearchEntry, SearchGroup, SearchView

DEK = "فهرس القصص وما فيها من أشخاص وأقوال وأرقام وأحداث."
PLACEHOLDER, NOTHING_FOUND = Prose("كلمة من قصة أو قول أو اسم"), Prose("لا نتيجة لهذه الكلمات.")

Text = Prose | Verbatim
Entries = tuple[SearchEntry, ...]


def search_view(edition: Edition, stories: Indexes) -> SearchView:
    """An index to read, and to search where a script runs."""
    here = Here("search/")
    groups = (
        (key, label, noun, tuple(entry for index in stories for entry in entries(index, here)))
        for key, label, noun, entries in KINDS
    )
    return SearchView(
        frame=site_frame(edition, here, Head("البحث", DEK)),
        headline=Prose("البحث"),
        dek=Prose(DEK),
        placeholder=PLACEHOLDER,
        none=NOTHING_FOUND,
        groups=tuple(
            SearchGroup(key, Prose(label), edition.count(len(entries), noun), entries)
            for key, label, noun, entries in groups
            if entries
        ),
    )


def _stories(index: StoryIndex, here: Here) -> Entries:
    narrative = index.story.narrative
    words = _folded(narrative.headline, narrative.dek, *narrative.authors)
    url = here.to(index.address.story)
    return (SearchEntry(url, Prose(narrative.headline), Prose(narrative.dek), Prose(""), words),)


def _people(index: StoryIndex, here: Here) -> Entries:
    return tuple(
        _entry(index, here, person, (Prose(person.name), summary_of(index, person), *person.names))
        for person in index.sheet.people
    )


def _organisations(index: StoryIndex, here: Here) -> Entries:
    return tuple(
        _entry(index, here, one, (Prose(one.name), Prose(one.text), *one.names)) for one in index.sheet.organisations
    )


def _quotes(index: StoryIndex, here: Here) -> Entries:
    return tuple(
        _entry(index, here, quote, (Verbatim(f"«{quote.text}»"), holder(index, quote.speaker), quote.said_in))
        for quote in index.sheet.quotes
    )


def _figures(index: StoryIndex, here: Here) -> Entries:
    return tuple(
        _entry(index, here, figure, (Prose(figure.label), spoken(index.edition, figure), figure.text))
        for figure in index.sheet.figures
    )


def _events(index: StoryIndex, here: Here) -> Entries:
    return tuple(
        _entry(index, here, event, (Prose(event.title), _when(index, event), event.text))
        for event in index.sheet.events
    )


def _when(index: StoryIndex, event: Event) -> Text:
    return Prose(when_words(index.edition, event.when)) if event.when else Verbatim(event.as_stated)


def _entry(index: StoryIndex, here: Here, fact: Fact, texts: tuple[Text, Text, *tuple[str, ...]]) -> SearchEntry:
    """`texts` are the title, the detail, and further words that only the search sees."""
    title, detail, *_ = texts
    story = Prose(index.story.narrative.headline)
    return SearchEntry(here.to(page_of(index, fact)), title, detail, story, _folded(*texts))


def _folded(*texts: str) -> str:
    return " ".join(dict.fromkeys(search_words(" ".join(texts))))


KINDS: tuple[tuple[str, str, str, Callable[[StoryIndex, Here], Entries]], ...] = (
    ("story", "القصص", "story", _stories),
    ("person", "الأشخاص", "person", _people),
    ("organisation", "الجهات", "organisation", _organisations),
    ("quote", "الأقوال", "quote", _quotes),
    ("figure", "الأرقام", "figure", _figures),
    ("event", "الأحداث", "event", _events),
)
"""For each kind of entry its key, its label, the noun that counts it, and what lists it."""
