"""The disputes of a story as cards: no side wins."""

from __future__ import annotations

from site_builder.domain.dispute import Dispute, Position
from site_builder.domain.people import Person
from site_builder.domain.text import Prose, Verbatim
from site_builder.plan.address import Here
from site_builder.plan.evidence_words import citation_link, page_of, source_links
from site_builder.plan.index import StoryIndex
from site_builder.plan.names import holder
from site_builder.plan.neighbours import told
from site_builder.plan.person_cards import UNNAMED, summary_of
from site_builder.plan.views.dispute import DisputeCard, PositionCard
from site_builder.plan.views.link import Link


def dispute_cards(index: StoryIndex, here: Here) -> tuple[DisputeCard, ...]:
    """Every dispute of the sheet, position against position."""
    return tuple(
        DisputeCard(dispute.id, Prose(dispute.question), _positions(index, here, dispute))
        for dispute in index.sheet.disputes
    )


def _positions(index: StoryIndex, here: Here, dispute: Dispute) -> tuple[PositionCard, ...]:
    return tuple(_position(index, here, position) for position in dispute.positions)


def _position(index: StoryIndex, here: Here, position: Position) -> PositionCard:
    verbatim = _stands_in_a_source(index, position)
    return PositionCard(
        holder=holder(index, position.holder),
        holder_url=_holder_url(index, here, position.holder),
        role=_role(index, position.holder),
        says=Verbatim(position.says) if verbatim else Prose(position.says),
        verbatim=verbatim,
        evidence=_evidence(index, here, position),
        editor_note=Prose(position.grounds.editor_note),
    )


def _stands_in_a_source(index: StoryIndex, position: Position) -> bool:
    """What a side says is set in quotation marks only where it stands in the position's own evidence."""
    return any(position.says in index.passage(trace).text for trace in index.traces(position.grounds.evidence))


def _role(index: StoryIndex, holder_id: str) -> Prose | Verbatim:
    person = index.people.get(holder_id)
    if isinstance(person, Person) and person.unnamed:
        return UNNAMED
    if person:
        return summary_of(index, person)
    source = index.sources.get(holder_id)
    return Verbatim(source.title) if source else Prose("")


def _holder_url(index: StoryIndex, here: Here, holder_id: str) -> str:
    if holder_id in index.sources:
        return here.to(index.address.fact("sources", holder_id))
    return here.to(page_of(index, index.people[holder_id])) if holder_id in index.people else ""


def _evidence(index: StoryIndex, here: Here, position: Position) -> tuple[Link, ...]:
    known = [index.facts[fact] for fact in position.facts if fact in index.facts]
    cited = [link for fact in known for link in citation_link(index, here, fact.id)]
    uncited = [Link(here.to(page_of(index, fact)), told(index, fact)) for fact in known if fact.id not in index.cited]
    return (*cited, *uncited, *source_links(index, here, position.grounds.evidence))
