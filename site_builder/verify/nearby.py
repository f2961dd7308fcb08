"""Who is named where a piece of evidence stands, and in the passages beside it."""

from __future__ import annotations

from collections.abc import Iterable

from site_builder.verify.dossier import Dossier
from site_builder.verify.naming import Naming, Party
from site_builder.verify.passages import NOTHING
from site_builder.verify.sighting import Sighting


def near(sighting: Sighting, dossier: Dossier) -> tuple[Naming, ...]:
    """Who is named in the passage of a sighting; who has no name there is met in the excerpt that tells of them."""
    unnamed = [person.id for person in dossier.sheet.people if person.unnamed]
    described = {
        Naming(span, party)
        for party in unnamed
        for other in dossier.seen(party)
        if (other.source, other.order) == (sighting.source, sighting.order)
        for span in other.trace.spans
    }
    return tuple(sorted({*dossier.named[sighting.text], *described}))


def before(sighting: Sighting) -> Sighting | None:
    """The passage before, seen from the same evidence, or nothing at the head of the article."""
    return Sighting(sighting.trace, sighting.source, sighting.order - 1) if sighting.order else None


def around(sighting: Sighting) -> tuple[Sighting, ...]:
    """The passage of a sighting, the one before and the one after, as far as there are any."""
    last = len(sighting.source.article.passages) - 1
    orders = range(max(0, sighting.order - 1), min(last, sighting.order + 1) + 1)
    return tuple(Sighting(sighting.trace, sighting.source, order) for order in orders)


def names_of(found: Iterable[Naming], dossier: Dossier) -> str:
    """The people and organisations as a message lists them, each once."""
    by_id = {party.id: party.name for party in dossier.parties()}
    return "، ".join(dict.fromkeys(by_id[naming.party] for naming in found)) or NOTHING


def party_of(dossier: Dossier, id_: str) -> Party | None:
    """The person or organisation with this id."""
    return next((party for party in dossier.parties() if party.id == id_), None)
