"""The page of quotes: by speaker in order of first appearance, and by topic."""

from __future__ import annotations

from site_builder.domain.quote import Quote
from site_builder.domain.text import Prose
from site_builder.plan.address import Here
from site_builder.plan.filters import Selection, filter_group, select
from site_builder.plan.frames import Head, story_frame
from site_builder.plan.index import StoryIndex
from site_builder.plan.names import holder, of_story
from site_builder.plan.person_cards import short_quote
from site_builder.plan.quote_cards import is_elided, quote_card
from site_builder.plan.views.link import Link
from site_builder.plan.views.quotes import QuotesView, SpeakerGroup, TopicGroup

VERBS = {1: "نُقل بحروفه", 2: "نُقلا بحروفهما"}
MARKED = "وما حُذف من قول أو أُضيف إليه معلَّم بمعقوفين."


def quotes_view(index: StoryIndex) -> QuotesView:
    """Every quote of the sheet."""
    here = Here(index.address.page("quotes"))
    selection = select(tuple((quote.speaker,) for quote in index.sheet.quotes))
    groups = _groups(index, here, selection)
    head = Head(f"الأقوال: {_headline(len(groups))}", f"{_dek(index)} {of_story(index)}.", "article")
    keys = tuple(card.keys for group in groups for card in group.quotes)
    return QuotesView(
        frame=story_frame(index, here, head, "quotes"),
        kicker=Prose("الأقوال"),
        headline=Prose(_headline(len(groups))),
        dek=Prose(_dek(index)),
        filter=filter_group(index, selection, keys, "quote"),
        speakers=groups,
        topics=_topics(index),
    )


def _headline(speakers: int) -> str:
    return "قالوا، كما قالوا" if speakers > 1 else "ما قيل، كما قيل"


def _dek(index: StoryIndex) -> str:
    quotes = index.sheet.quotes
    first = f"{index.edition.count(len(quotes), 'quote')} {VERBS.get(len(quotes), 'نُقلت بحروفها')}"
    marked = f" {MARKED}" if any(is_elided(index, quote) for quote in quotes) else ""
    return f"{first}، وكل قول مشدود إلى قائله ومصدره.{marked}"


def _groups(index: StoryIndex, here: Here, selection: Selection) -> tuple[SpeakerGroup, ...]:
    by_speaker: dict[str, list[Quote]] = {}
    for quote in index.sheet.quotes:
        by_speaker.setdefault(quote.speaker, []).append(quote)
    return tuple(
        SpeakerGroup(
            id=speaker,
            name=holder(index, speaker),
            count=index.edition.count(len(quotes), "quote"),
            quotes=tuple(quote_card(index, here, quote, selection) for quote in quotes),
        )
        for speaker, quotes in by_speaker.items()
    )


def _topics(index: StoryIndex) -> tuple[TopicGroup, ...]:
    groups = (
        TopicGroup(Prose(label), tuple(_link(quote) for quote in index.sheet.quotes if quote.topic == topic))
        for topic, label in index.sheet.topics
    )
    return tuple(group for group in groups if group.quotes)


def _link(quote: Quote) -> Link:
    return Link(f"#{quote.id}", short_quote(quote.text))
