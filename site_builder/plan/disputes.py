"""The disputes of a story as cards: no side wins."""

from __future__ import annotations

from site_builder.arabic.find import Level, find
from site_builder.arabic.quotation import stands_in_quotation
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
    found = _in_its_sources(index, position)
    return PositionCard(
        holder=holder(index, position.holder),
        holder_url=_holder_url(index, here, position.holder),
        role=_role(index, position.holder),
        says=Verbatim(position.says) if found else Prose(position.says),
        verbatim=any(stands_in_quotation(text, [span]) for text, span in found),
        evidence=_evidence(index, here, position),
        editor_note=Prose(position.grounds.editor_note),
    )


def _in_its_sources(index: StoryIndex, position: Position) -> tuple[tuple[str, tuple[int, int]], ...]:
    """Where what a side says stands letter by letter in the passages of its own evidence: the passage, and where.

    Only what stands inside quotation marks there was said by somebody; the rest are the reporter's words for it.
    """
    texts = dict.fromkeys(index.passage(trace).text for trace in index.traces(position.grounds.evidence))
    return tuple((text, span) for text in texts for span in find(position.says, text, Level.EXACT))


def _role(index: StoryIndex, holder_id: str) -> Prose | Verbatim:
    person = index.people.get(holder_id)
    if isinstance(person, Person) and person.unnamed:
        return UNNAMED
    if person:
        return summary_of(index, person)
    return Prose("")


def _holder_url(index: StoryIndex, here: Here, holder_id: str) -> str:
    if holder_id in index.sources:
        return here.to(index.address.fact("sources", holder_id))
    return here.to(page_of(index, index.people[holder_id])) if holder_id in index.people else ""


def _evidence(index: StoryIndex, here: Here, position: Position) -> tuple[Link, ...]:
    known = [index.facts[fact] for fact in position.facts if fact in index.facts]
    cited = [link for fact in known for link in citation_link(index, here, fact.id)]
    uncited = [Link(here.to(page_of(index, fact)), told(index, fact)) for fact in known if fact.id not in index.cited]
    return (*cited, *uncited, *source_links(index, here, position.grounds.evidence))
