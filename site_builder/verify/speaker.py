"""Who speaks: someone whom the source names within reach of the words, and nobody likelier."""

from __future__ import annotations

from collections.abc import Iterator

from site_builder.domain.finding import Finding
from site_builder.verify.dossier import Dossier
from site_builder.verify.likelier import likelier
from site_builder.verify.naming import Naming
from site_builder.verify.nearby import before, names_of, near, party_of
from site_builder.verify.quote_rules import SPEAKER_NOT_NEAR
from site_builder.verify.scene import Scene, scene_of
from site_builder.verify.sighting import Sighting


def check(dossier: Dossier) -> Iterator[Finding]:
    """Every quote that was found and whose speaker the sheet knows."""
    for quote in dossier.sheet.quotes:
        speaker = party_of(dossier, quote.speaker)
        sightings = dossier.seen(quote.id)
        if speaker and sightings:
            yield from _speaker(scene_of(quote, speaker, sightings[0], dossier))


def _speaker(scene: Scene) -> Iterator[Finding]:
    earlier = before(scene.sighting)
    if any(naming.party == scene.speaker.id for naming in scene.named):
        yield from likelier(scene, scene.sighting, scene.named)
    elif earlier and not any(naming.party in scene.people for naming in scene.named):
        yield from _speaker_before(scene, earlier)
    else:
        yield _not_near(scene, scene.named)


def _speaker_before(scene: Scene, earlier: Sighting) -> Iterator[Finding]:
    """A passage that names nobody goes on with whoever spoke in the passage before."""
    named = near(earlier, scene.dossier)
    if any(naming.party == scene.speaker.id for naming in named):
        yield from likelier(scene, earlier, named)
    else:
        yield _not_near(scene, (*named, *scene.named))


def _not_near(scene: Scene, named: tuple[Naming, ...]) -> Finding:
    people = tuple(naming for naming in named if naming.party in scene.people)
    return SPEAKER_NOT_NEAR.broken(
        scene.quote.at.of("speaker"),
        speaker=scene.speaker.name,
        where=scene.sighting.where,
        near=names_of(people or named, scene.dossier),
    )
