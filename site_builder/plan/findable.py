"""What a search finds in a story: the story, its people, quotes, figures and events, with the words for each."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from site_builder.arabic.search import index_words
from site_builder.domain.event import Event
from site_builder.domain.text import Prose, Verbatim
from site_builder.plan.date_words import when_words
from site_builder.plan.evidence_words import page_of
from site_builder.plan.figure_lines import spoken
from site_builder.plan.index import Fact, StoryIndex
from site_builder.plan.names import holder
from site_builder.plan.person_cards import summary_of
from site_builder.plan.views.story_search import SearchEntry

Text = Prose | Verbatim


def findable(index: StoryIndex) -> tuple[SearchEntry, ...]:
    """Every entry of a story, kind by kind, in the editor's order."""
    narrative = index.story.narrative
    words = _folded(narrative.headline, narrative.dek, *narrative.authors)
    story = SearchEntry("story", index.address.story, Prose(narrative.headline), Prose(narrative.dek), words)
    return (story, *_parties(index), *_facts(index))


def _parties(index: StoryIndex) -> Iterator[SearchEntry]:
    for person in index.sheet.people:
        yield _entry(index, "person", person, (Prose(person.name), summary_of(index, person), *person.names))
    for one in index.sheet.organisations:
        yield _entry(index, "organisation", one, (Prose(one.name), Prose(one.text), *one.names))


def _facts(index: StoryIndex) -> Iterator[SearchEntry]:
    for quote in index.sheet.quotes:
        words = Verbatim(f"«{quote.text}»")
        yield _entry(index, "quote", quote, (words, holder(index, quote.speaker), quote.said_in))
    for figure in index.sheet.figures:
        told = spoken(index.edition, figure)
        yield _entry(index, "figure", figure, (Prose(figure.label), told, figure.text))
    for event in index.sheet.events:
        yield _entry(index, "event", event, (Prose(event.title), _when(index, event), event.text))


def _when(index: StoryIndex, event: Event) -> Text:
    return Prose(when_words(index.edition, event.when)) if event.when else Verbatim(event.as_stated)


def _entry(index: StoryIndex, kind: str, fact: Fact, texts: tuple[Text, Text, *tuple[str, ...]]) -> SearchEntry:
    """`texts` are the title, the detail, and further words that only the search sees."""
    title, detail, *_ = texts
    return SearchEntry(kind, page_of(index, fact), title, detail, _folded(*texts))


@lru_cache(maxsize=2048)  # a summary and a search file want the same words, and so does the next save of a story
def _folded(*texts: str) -> str:
    return " ".join(index_words(" ".join(texts)))
