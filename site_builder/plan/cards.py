"""The share cards of a story: its own, and one for each quote, figure and event."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from site_builder.domain.card import CardPlan, CardShape
from site_builder.domain.event import Event
from site_builder.domain.figure import Figure
from site_builder.domain.place import Place
from site_builder.domain.quote import Quote
from site_builder.domain.text import NO_WORDS, Prose, Verbatim
from site_builder.plan.address import Here
from site_builder.plan.date_words import when_words
from site_builder.plan.figure_lines import line
from site_builder.plan.index import Fact, StoryIndex, noun_of
from site_builder.plan.names import holder, of_story, together
from site_builder.plan.palette import palette_of
from site_builder.plan.person_cards import summary_of
from site_builder.plan.reading import stated
from site_builder.plan.summaries import published
from site_builder.plan.views.link import Link

WIDE, SQUARE = "card.png", "card-square.png"


def cards(index: StoryIndex) -> Iterator[CardPlan]:
    """Every card of a story, each in both shapes."""
    sheet = index.sheet
    for fact in (None, *sheet.quotes, *sheet.figures, *sheet.events):
        wide = _card(index, fact)
        yield wide
        yield replace(wide, shape=CardShape.SQUARE, path=wide.path.removesuffix(WIDE) + SQUARE)


def card_for(index: StoryIndex, here: Here) -> tuple[str, Prose]:
    """The card that a page of the story is shared with, as an address and in words; nothing where none is drawn.

    The page of a quote, a figure or an event has its own, every other page has the story's.
    """
    if not index.edition.draws:
        return "", NO_WORDS
    _, noun, name = (*here.url.split("/"), "", "")[:3]
    fact = index.facts.get(name)
    card = _card(index, fact if fact and noun_of(fact) == noun else None)
    return index.edition.absolute(card.path), in_words(card)


def card_links(index: StoryIndex) -> tuple[Link, ...]:
    """Links from a fact's page to its cards, which lie beside it."""
    links = (Link(WIDE, Prose("بطاقة للمشاركة")), Link(SQUARE, Prose("بطاقة مربعة")))
    return links if index.edition.draws else ()


def in_words(card: CardPlan) -> Prose:
    """What a card shows, for those who do not see it."""
    words = f"«{card.words}»" if card.quoted else " ".join(filter(None, (card.bound, card.number, card.words)))
    return Prose("، ".join(filter(None, (card.lead, words, card.after, card.name, card.role))))


def _card(index: StoryIndex, fact: Fact | None) -> CardPlan:
    match fact:
        case Quote():
            return _quote(index, fact)
        case Figure():
            return _figure(index, fact)
        case Event():
            return _event(index, fact)
        case _:
            return _story(index)


def _story(index: StoryIndex) -> CardPlan:
    narrative, edition = index.story.narrative, index.edition
    return CardPlan(
        path=f"{index.address.story}{WIDE}",
        shape=CardShape.WIDE,
        brand=Prose(edition.site.title),
        kicker=Prose("، ".join(label for topic, label in edition.site.topics if topic in narrative.topics)),
        lead=NO_WORDS,
        bound=NO_WORDS,
        number=NO_WORDS,
        words=Prose(narrative.headline),
        quoted=False,
        after=Prose(narrative.dek),
        name=Prose(f"إعداد {together(narrative.authors)}"),
        role=published(index).text,
        disputed=False,
        palette=palette_of(edition.site.brand),
        origin=Place(narrative.file),
    )


def _fact(index: StoryIndex, fact: Quote | Figure | Event, kicker: str) -> CardPlan:
    """What the cards of facts share; a reader who meets one by itself learns which story it is from."""
    disputed = index.is_disputed(fact.id)
    return replace(
        _story(index),
        path=f"{index.address.fact(noun_of(fact), fact.id)}{WIDE}",
        kicker=Prose(f"{kicker} في موضع خلاف" if disputed else kicker),
        after=NO_WORDS,
        name=NO_WORDS,
        role=Prose(of_story(index)),
        disputed=disputed,
        origin=fact.at.whole,
    )


def _quote(index: StoryIndex, quote: Quote) -> CardPlan:
    speaker = index.people.get(quote.speaker)
    return replace(
        _fact(index, quote, "قول"),
        words=Verbatim(quote.text),
        quoted=True,
        name=holder(index, quote.speaker),
        role=summary_of(index, speaker) if speaker else NO_WORDS,
    )


def _figure(index: StoryIndex, figure: Figure) -> CardPlan:
    parts = line(index.edition, "stated", stated(index.edition, figure))
    claimant = figure.claimed_by
    return replace(
        _fact(index, figure, "رقم"),
        lead=Prose(figure.label),
        bound=parts.bound,
        number=parts.number if parts.unit else NO_WORDS,
        words=parts.unit or parts.number,
        after=parts.after,
        name=Prose(f"بحسب {holder(index, claimant)}") if claimant else NO_WORDS,
    )


def _event(index: StoryIndex, event: Event) -> CardPlan:
    stated_when = Verbatim(f"«{event.as_stated}»") if event.as_stated else NO_WORDS
    return replace(
        _fact(index, event, "حدث"),
        lead=Prose(when_words(index.edition, event.when)) if event.when else stated_when,
        words=Prose(event.title),
    )
