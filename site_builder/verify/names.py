"""What people and organisations are called: the names and roles against the excerpts."""

from __future__ import annotations

from collections.abc import Iterator

from site_builder.arabic.find import Level, find
from site_builder.domain.finding import Finding
from site_builder.domain.people import Person, Role
from site_builder.verify import quote_rules as rules
from site_builder.verify.dossier import Dossier
from site_builder.verify.naming import Party
from site_builder.verify.passages import NOTHING, first_place, nearest_passage
from site_builder.verify.sighting import Sighting
from site_builder.verify.written import first_written


def check(dossier: Dossier) -> Iterator[Finding]:
    """Names, other names and roles; whom the sources do not name is called as the newsroom likes."""
    for party in dossier.parties():
        yield from _also(party, dossier)
        if not (isinstance(party, Person) and party.unnamed):
            yield from _name(party, dossier)
        if isinstance(party, Person):
            yield from _roles(party, dossier)


def _also(party: Party, dossier: Dossier) -> Iterator[Finding]:
    for index, also in enumerate(party.also):
        if not first_place(also, dossier.sheet.sources):
            place, _ = nearest_passage(also, dossier.sheet.sources)
            at = first_written(party.at, f"also.{index}", "also")
            yield rules.ALSO_UNKNOWN.broken(at, also=also, nearest=place)


def _name(party: Party, dossier: Dossier) -> Iterator[Finding]:
    sightings = dossier.seen(party.id)
    if not sightings or party.grounds.by_editor:
        return
    if not any(_says(sighting, name) for sighting in sightings for name in party.names):
        places = (first_place(name, dossier.sheet.sources) for name in party.names)
        yield rules.NAME_NOT_SAID.broken(
            party.at.of("name"),
            name=party.name,
            stated=" | ".join(sighting.stated for sighting in sightings),
            nearest=next(filter(None, places), NOTHING),
        )


def _roles(person: Person, dossier: Dossier) -> Iterator[Finding]:
    for role in person.roles:
        stated = [one for one in dossier.seen(person.id) if one.trace.evidence == role.evidence]
        if stated and not any(_says(sighting, role.text) for sighting in stated):
            yield _role_not_said(role, stated[0], dossier)


def _role_not_said(role: Role, sighting: Sighting, dossier: Dossier) -> Finding:
    place = first_place(role.text, dossier.sheet.sources) or nearest_passage(role.text, dossier.sheet.sources)[0]
    at = first_written(role.at, "text", "role")
    return rules.ROLE_NOT_SAID.broken(at, role=role.text, stated=sighting.stated, nearest=place)


def _says(sighting: Sighting, words: str) -> bool:
    """True where the words stand whole inside the excerpt; they are read in the passage, so that no cut makes them."""
    return any(sighting.holds(start, end) for start, end in find(words, sighting.text, Level.ORTHOGRAPHIC))
