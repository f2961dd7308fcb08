"""The page of quotes: by speaker in order of first appearance, with a choice by speaker and by topic."""

from __future__ import annotations

from site_builder.domain.quote import Quote
from site_builder.domain.text import Prose
from site_builder.plan.address import Here
from site_builder.plan.filters import (
    OTHER_THINGS,
    SECOND,
    Selection,
    filter_group,
    filter_set,
    nameless,
    people_set,
    select,
)
from site_builder.plan.frames import Head, story_frame
from site_builder.plan.index import StoryIndex
from site_builder.plan.names import holder, of_story
from site_builder.plan.quote_cards import is_elided, quote_card
from site_builder.plan.views.filter import FilterGroup
from site_builder.plan.views.quotes import QuotesView, SpeakerGroup

VERBS = {1: "نُقل بحروفه", 2: "نُقلا بحروفهما"}
MARKED = "وما حُذف من قول أو أُضيف إليه معلَّم بمعقوفين."


def quotes_view(index: StoryIndex) -> QuotesView:
    """Every quote of the sheet."""
    here = Here(index.address.page("quotes"))
    speakers = select(tuple((quote.speaker,) for quote in index.sheet.quotes), nameless=nameless(index))
    topics = select(tuple((quote.topic,) for quote in index.sheet.quotes), first=SECOND)
    groups = _groups(index, here, (speakers, topics))
    head = Head(f"الأقوال: {_headline(len(groups))}", f"{_dek(index)} {of_story(index)}.", "article")
    return QuotesView(
        frame=story_frame(index, here, head, "quotes"),
        kicker=Prose("الأقوال"),
        headline=Prose(_headline(len(groups))),
        dek=Prose(_dek(index)),
        filter=_filter(index, speakers, topics),
        speakers=groups,
    )


def _headline(speakers: int) -> str:
    return "قالوا، كما قالوا" if speakers > 1 else "ما قيل، كما قيل"


def _dek(index: StoryIndex) -> str:
    quotes = index.sheet.quotes
    first = f"{index.edition.count(len(quotes), 'quote')} {VERBS.get(len(quotes), 'نُقلت بحروفها')}"
    marked = f" {MARKED}" if any(is_elided(index, quote) for quote in quotes) else ""
    return f"{first}، وكل قول مشدود إلى قائله ومصدره.{marked}"


def _filter(index: StoryIndex, speakers: Selection, topics: Selection) -> FilterGroup:
    labels = {**{topic: Prose(label) for topic, label in index.sheet.topics}, "": OTHER_THINGS}
    return filter_group(
        "quote",
        people_set(index, "quote", "القائل", speakers),
        filter_set(index.edition, "quote", "الموضوع", topics, labels),
    )


def _groups(index: StoryIndex, here: Here, by: tuple[Selection, Selection]) -> tuple[SpeakerGroup, ...]:
    by_speaker: dict[str, list[Quote]] = {}
    for quote in index.sheet.quotes:
        by_speaker.setdefault(quote.speaker, []).append(quote)
    return tuple(_group(index, here, tuple(quotes), by) for quotes in by_speaker.values())


def _group(index: StoryIndex, here: Here, quotes: tuple[Quote, ...], by: tuple[Selection, Selection]) -> SpeakerGroup:
    speakers, topics = by
    keys = {quote.id: speakers.keys((quote.speaker,)) + topics.keys((quote.topic,)) for quote in quotes}
    return SpeakerGroup(
        id=quotes[0].speaker,
        name=holder(index, quotes[0].speaker),
        count=index.edition.count(len(quotes), "quote"),
        keys=tuple(sorted({key for one in keys.values() for key in one})),
        quotes=tuple(quote_card(index, here, quote, keys[quote.id]) for quote in quotes),
    )
