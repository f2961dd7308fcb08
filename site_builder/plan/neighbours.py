"""The facts next to a fact: in the same dispute, by the same speaker, before and after, in the same passage."""

from __future__ import annotations

from collections.abc import Iterator

from site_builder.domain.event import Event
from site_builder.domain.figure import Figure
from site_builder.domain.quote import Quote
from site_builder.domain.text import Prose, Verbatim
from site_builder.plan.address import Here
from site_builder.plan.evidence_words import page_of
from site_builder.plan.figure_lines import spoken
from site_builder.plan.index import Fact, StoryIndex, noun_of
from site_builder.plan.names import holder, name_of
from site_builder.plan.person_cards import short_quote
from site_builder.plan.views.fact import Neighbour
from site_builder.plan.views.link import Link

MOST, OF_A_KIND = 4, 2
Found = Iterator[tuple[str, Fact]]


def neighbours(index: StoryIndex, here: Here, fact: Fact) -> tuple[Neighbour, ...]:
    """At most four, two of a kind, each once, the nearest kind of kinship first."""
    kin = (*_in_dispute(index, fact), *_in_time(index, fact), *_of_speaker(index, fact), *_in_passage(index, fact))
    near = {one.id: (why, one) for why, one in reversed(kin) if one.id != fact.id and noun_of(one)}
    in_order = [near[id_] for id_ in dict.fromkeys(one.id for _, one in kin if one.id in near)]
    reasons = [why for why, _ in in_order]
    chosen = [pair for at, pair in enumerate(in_order) if reasons[:at].count(pair[0]) < OF_A_KIND][:MOST]
    return tuple(Neighbour(Prose(why), Link(here.to(page_of(index, one)), told(index, one))) for why, one in chosen)


def told(index: StoryIndex, fact: Fact) -> Prose | Verbatim:
    """A fact in one line, for a link: «قول …», a figure with its amount, the name of anything else."""
    match fact:
        case Quote():
            return Verbatim(f"{holder(index, fact.speaker)}: {short_quote(fact.text)}")
        case Figure():
            return Prose(f"{fact.label}: {spoken(index.edition, fact)}")
        case _:
            return name_of(index, fact)


def _in_dispute(index: StoryIndex, fact: Fact) -> Found:
    for dispute in index.disputes.get(fact.id, ()):
        for position in dispute.positions:
            yield from (("في الخلاف نفسه", index.facts[one]) for one in position.facts if one in index.facts)


def _in_time(index: StoryIndex, fact: Fact) -> Found:
    if not isinstance(fact, Event):
        return
    chain = index.ordered.chain_of(fact)
    at = chain.index(fact) if chain else 0
    yield from (("قبله", event) for event in chain[max(at - 1, 0) : at])
    yield from (("بعده", event) for event in chain[at + 1 : at + 2])


def _of_speaker(index: StoryIndex, fact: Fact) -> Found:
    speaker = fact.speaker if isinstance(fact, Quote) else fact.claimed_by if isinstance(fact, Figure) else ""
    if speaker in index.people:
        yield from (("لصاحب القول نفسه", quote) for quote in index.sheet.quotes if quote.speaker == speaker)


def _in_passage(index: StoryIndex, fact: Fact) -> Found:
    for trace in index.traces_of(fact):
        others = (one.fact for one in index.marks[trace.evidence.source] if one.passage == trace.passage)
        yield from (("في المقطع نفسه", index.facts[one]) for one in others)
