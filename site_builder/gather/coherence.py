"""Rules between the keys of one entry, and between entries.

They read the plain tree, not the shapes, so that a wrong value elsewhere in an entry does not hide them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from site_builder.domain.finding import Finding
from site_builder.gather import coherence_rules as rules
from site_builder.gather.entries import Entry, entries, positions
from site_builder.gather.yaml_tree import YamlTree

GROUNDED = ("people", "organisations", "events", "figures", "terms", "unknowns", "rates", "positions")
SUPPORTS = ("evidence", "basis", "note", "roles", "facts")
"""What a statement may rest on: a person also on the excerpts of the roles, a position also on the facts it names."""


def coherence(tree: YamlTree) -> tuple[Finding, ...]:
    """All breaches in a fact sheet."""
    found = list(entries(tree))
    found += [position for entry in found if entry.section == "disputes" for position in positions(entry)]
    return (*_duplicate_ids(found), *(finding for entry in found for check in CHECKS for finding in check(entry)))


def _duplicate_ids(found: list[Entry]) -> Iterator[Finding]:
    first: dict[str, Entry] = {}
    named = [entry for entry in found if entry.section not in {"positions", entry.name}]
    for entry in sorted(named, key=lambda one: one.id_place):
        earlier = first.setdefault(entry.name, entry)
        if earlier is not entry:
            example = f"{entry.name}-2"
            yield rules.TAKEN_ID.broken(entry.id_place, id=entry.name, first=earlier.id_place, example=example)


def _grounds(entry: Entry) -> Iterator[Finding]:
    if entry.section in GROUNDED and not any(map(entry.has, SUPPORTS)):
        yield rules.NO_GROUNDS.broken(entry.whole, id=entry.name)


def _basis(entry: Entry) -> Iterator[Finding]:
    if entry.has("basis") and not entry.has("note"):
        yield rules.BASIS_WITHOUT_NOTE.broken(entry.place("basis"), id=entry.name)
    if entry.has("note") and not entry.has("basis"):
        yield rules.NOTE_WITHOUT_BASIS.broken(entry.place("note"), id=entry.name)


def _roles(entry: Entry) -> Iterator[Finding]:
    if entry.has("role") and entry.has("roles"):
        yield rules.ROLE_AND_ROLES.broken(entry.place("role"), id=entry.name)
    elif entry.has("role") and entry.has("basis") and not entry.has("evidence"):
        yield rules.ROLE_WITHOUT_EVIDENCE.broken(entry.place("role"), id=entry.name)


def _units(entry: Entry) -> Iterator[Finding]:
    if entry.section == "figures" and entry.has("currency") and entry.has("unit"):
        yield rules.TWO_UNITS.broken(entry.place("unit"), id=entry.name)
    elif entry.section == "figures" and entry.has("amount") and not (entry.has("currency") or entry.has("unit")):
        yield rules.NO_UNIT.broken(entry.place("amount"), id=entry.name)


def _rates(entry: Entry) -> Iterator[Finding]:
    if entry.section == "rates" and entry.has("base") and entry.keys["base"] == entry.keys.get("quote"):
        yield rules.SAME_CURRENCY.broken(entry.place("quote"), id=entry.name)


CHECKS: tuple[Callable[[Entry], Iterator[Finding]], ...] = (_grounds, _basis, _roles, _units, _rates)
