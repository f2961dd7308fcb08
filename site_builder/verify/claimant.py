"""Who claims, disputes, holds, reports or takes part: named where the evidence stands, or in a passage beside it."""

from __future__ import annotations

from collections.abc import Iterator

from site_builder.domain.dispute import Dispute, Position
from site_builder.domain.event import Event
from site_builder.domain.figure import Figure
from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.verify.dossier import Dossier
from site_builder.verify.nearby import around, names_of, near, party_of
from site_builder.verify.passages import NOTHING
from site_builder.verify.quote_rules import CLAIMANT_NOT_NEAR
from site_builder.verify.sighting import Sighting
from site_builder.verify.written import first_written


def check(dossier: Dossier) -> Iterator[Finding]:
    """Sources and `reports` name themselves; people and organisations are looked for."""
    for figure in dossier.sheet.figures:
        yield from _claimants(figure, dossier)
    for event in dossier.sheet.events:
        yield from _participants(event, dossier)
    for quote in dossier.sheet.quotes:
        seen = dossier.seen(quote.id)
        yield from _missing("reported_by", quote.reported_by, quote.at.of("reported_by"), seen, dossier)
    for dispute in dossier.sheet.disputes:
        for position in dispute.positions:
            seen = _of_position(dispute, position, dossier)
            yield from _missing("holder", position.holder, position.at.of("holder"), seen, dossier)


def _participants(event: Event, dossier: Dossier) -> Iterator[Finding]:
    """People only: an organisation takes part through its people and its products, under no name of its own."""
    for index, person in enumerate(event.people):
        at = first_written(event.at, f"people.{index}", "people")
        yield from _missing("people", person, at, dossier.seen(event.id), dossier)


def _claimants(figure: Figure, dossier: Dossier) -> Iterator[Finding]:
    seen = dossier.seen(figure.id)
    yield from _missing("claimed_by", figure.claimed_by, figure.at.of("claimed_by"), seen, dossier)
    for index, disputant in enumerate(figure.disputed_by):
        if not _holds_position(disputant, figure, dossier):
            at = first_written(figure.at, f"disputed_by.{index}", "disputed_by")
            yield from _missing("disputed_by", disputant, at, seen, dossier)


def _holds_position(party: str, figure: Figure, dossier: Dossier) -> bool:
    """A dispute that concerns the figure carries the evidence of its own."""
    about = [one for one in dossier.sheet.disputes if any(figure.id in position.facts for position in one.positions)]
    return any(position.holder == party for dispute in about for position in dispute.positions)


def _of_position(dispute: Dispute, position: Position, dossier: Dossier) -> tuple[Sighting, ...]:
    evidence = position.grounds.evidence
    return tuple(sighting for sighting in dossier.seen(dispute.id) if sighting.trace.evidence in evidence)


def _missing(
    field: str, party_id: str, at: Place, sightings: tuple[Sighting, ...], dossier: Dossier
) -> Iterator[Finding]:
    party = party_of(dossier, party_id)
    if party is None or not sightings:
        return
    reach = [neighbour for sighting in sightings for neighbour in around(sighting)]
    named = [naming for neighbour in reach for naming in near(neighbour, dossier)]
    if all(naming.party != party.id for naming in named):
        people = {person.id for person in dossier.sheet.people}
        yield CLAIMANT_NOT_NEAR.broken(
            at,
            field=field,
            name=party.name,
            where=sightings[0].where,
            near=names_of([naming for naming in named if naming.party in people], dossier) or NOTHING,
        )
