"""A quote where it stands, with everybody named around it."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.quote import Quote
from site_builder.verify.dossier import Dossier
from site_builder.verify.naming import Naming, Party
from site_builder.verify.nearby import near
from site_builder.verify.sighting import Sighting


@dataclass(frozen=True, slots=True)
class Scene:
    """`named` are the mentions in the passage of the words, outside the words themselves."""

    quote: Quote
    speaker: Party
    sighting: Sighting
    named: tuple[Naming, ...]
    dossier: Dossier

    @property
    def people(self) -> frozenset[str]:
        """The ids of all people of the sheet."""
        return frozenset(person.id for person in self.dossier.sheet.people)


def scene_of(quote: Quote, speaker: Party, sighting: Sighting, dossier: Dossier) -> Scene:
    """The scene of a quote that was found; whom its words name is not on it."""
    spans = sighting.trace.spans
    named = (one for one in near(sighting, dossier) if not any(one.span.overlaps(span) for span in spans))
    return Scene(quote, speaker, sighting, tuple(named), dossier)
