"""A fact sheet, and everywhere in its sources that its evidence was found: what every check reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from site_builder.domain.sheet import FactSheet
from site_builder.verify.naming import Naming, Party
from site_builder.verify.sighting import Sighting
from site_builder.verify.witness import Witness


@dataclass(frozen=True, slots=True)
class Dossier:
    """`lost` are the facts of which some evidence was not found: their fields cannot be judged yet.

    `named` is who is named in a passage, by its text; `stated` are the numbers that the sheet and its sources state.
    """

    sheet: FactSheet
    sightings: Mapping[str, tuple[Sighting, ...]]
    lost: frozenset[str]
    named: Mapping[str, tuple[Naming, ...]]
    stated: Witness

    def seen(self, fact: str) -> tuple[Sighting, ...]:
        """Where the evidence of a fact stands; nothing where some of it was not found."""
        return () if fact in self.lost else self.sightings.get(fact, ())

    def every_sighting(self) -> Iterator[Sighting]:
        """All that was found, in the order of the sheet."""
        for sightings in self.sightings.values():
            yield from sightings

    def parties(self) -> tuple[Party, ...]:
        """All who may speak, claim or dispute."""
        return self.sheet.parties()
