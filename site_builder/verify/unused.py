"""What the sheet holds and the story does not use: sources, facts, topics."""

from __future__ import annotations

from collections.abc import Iterator

from site_builder.domain.finding import Finding
from site_builder.domain.narrative import Narrative
from site_builder.domain.place import Place
from site_builder.domain.sheet import FactSheet
from site_builder.verify.citations import citations, unknown_citations
from site_builder.verify.claims import claims
from site_builder.verify.dossier import Dossier
from site_builder.verify.naming import namings
from site_builder.verify.prose import narrative_prose
from site_builder.verify.reference_rules import UNUSED_FACT, UNUSED_SOURCE, UNUSED_TOPIC
from site_builder.verify.references import closest, ids_by_section

MENTIONABLE = ("people", "organisations", "events", "quotes", "figures", "rates")


def check(narrative: Narrative, dossier: Dossier) -> Iterator[Finding]:
    """Terms and unknowns are told whole on the story page, so that they are never unused."""
    sheet = dossier.sheet
    cited = {claim.evidence.source for claim in claims(sheet)}
    for source in sheet.sources:
        if source.id not in cited:
            yield UNUSED_SOURCE.broken(source.at.whole, id=source.id)
    topics = {quote.topic for quote in sheet.quotes}
    for topic, _ in sheet.topics:
        if topic not in topics:
            yield UNUSED_TOPIC.broken(Place(sheet.file), id=topic)
    yield from _unused_facts(narrative, dossier)


def _unused_facts(narrative: Narrative, dossier: Dossier) -> Iterator[Finding]:
    sheet, sections = dossier.sheet, ids_by_section(dossier.sheet)
    used = {*_told(narrative, sheet), *_taking_part(sheet), *_converting(sheet)}
    found = {fact: section for section in MENTIONABLE for fact in sections[section] if fact not in used}
    names = _named(narrative, dossier)
    while found and (name := next(names, None)):  # most stories use all they have, and need not be searched for names
        found.pop(name, None)
    places = {fact.id: fact.at.whole for fact in sheet.grounded()}
    for fact, section in found.items():
        yield UNUSED_FACT.broken(places[fact], id=fact, link=f"[…](fact:{fact})", section=section)


def _told(narrative: Narrative, sheet: FactSheet) -> Iterator[str]:
    """What the narrative and the short version link to, what a dispute rests on, what a correction names.

    A misspelt link is told by its own finding, and not once more by the fact that it misses.
    """
    yield from (citation.fact for citation in citations(narrative, sheet))
    for id_ in unknown_citations(narrative, sheet):
        yield from closest(id_, list(sheet.ids())).split("، ")[:1]
    for dispute in sheet.disputes:
        for position in dispute.positions:
            yield from (position.holder, *position.facts)
    yield from (correction.fact for correction in sheet.corrections)


def _named(narrative: Narrative, dossier: Dossier) -> Iterator[str]:
    """The people and organisations that the narrative or somebody's role names."""
    prose = (prose.plain().text for prose in narrative_prose(narrative))
    roles = (role.text for person in dossier.sheet.people for role in person.roles)
    for text in (*prose, *roles):
        yield from (naming.party for naming in namings(text, dossier.parties()))


def _taking_part(sheet: FactSheet) -> Iterator[str]:
    """Who speaks, claims, disputes or is in an event; and the event that another follows."""
    for event in sheet.events:
        yield from (event.after, *event.people, *event.organisations)
    for quote in sheet.quotes:
        yield from (quote.speaker, quote.said_to, quote.reported_by)
    for figure in sheet.figures:
        yield from (figure.claimed_by, *figure.disputed_by)


def _converting(sheet: FactSheet) -> Iterator[str]:
    """Rates that a figure's currency can be converted by."""
    currencies = {figure.currency for figure in sheet.figures}
    yield from (rate.id for rate in sheet.rates if {rate.base, rate.quote} & currencies)
