"""Who speaks: someone whom the source names within reach of the words, and nobody likelier."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from site_builder.domain.finding import Finding
from site_builder.domain.quote import Quote
from site_builder.verify import quote_rules as rules
from site_builder.verify.dossier import Dossier
from site_builder.verify.naming import Naming, Party, before, names_of, near, party_of
from site_builder.verify.sighting import Sighting

_ATTACHED_PREPOSITION = re.compile(r"[لبك]\Z")
_PREPOSITION = re.compile(r"(?:^|\s)و?(?:من|إلى|الى|مع|عن|على|في|لدى|ضد|بين|حول|تجاه)\s\Z")
_ATTRIBUTION_WORDS = 12


@dataclass(frozen=True, slots=True)
class _Scene:
    """A quote where it stands: `named` are the mentions in its passage, outside its own words."""

    quote: Quote
    speaker: Party
    sighting: Sighting
    named: tuple[Naming, ...]
    dossier: Dossier


def check(dossier: Dossier) -> Iterator[Finding]:
    """Every quote that was found and whose speaker the sheet knows."""
    for quote in dossier.sheet.quotes:
        speaker = party_of(dossier, quote.speaker)
        sightings = dossier.seen(quote.id)
        if speaker and sightings:
            named = _outside(sightings[0], near(sightings[0], dossier))
            yield from _speaker(_Scene(quote, speaker, sightings[0], named, dossier))


def _outside(sighting: Sighting, named: tuple[Naming, ...]) -> tuple[Naming, ...]:
    spans = sighting.trace.spans
    return tuple(naming for naming in named if not any(naming.span.overlaps(span) for span in spans))


def _speaker(scene: _Scene) -> Iterator[Finding]:
    mine = [naming for naming in scene.named if naming.party == scene.speaker.id]
    earlier = before(scene.sighting)
    people = {person.id for person in scene.dossier.sheet.people}
    if mine:
        yield from _likelier(scene, scene.sighting, scene.named)
    elif earlier and not any(naming.party in people for naming in scene.named):
        yield from _speaker_before(scene, earlier)
    else:
        yield _not_near(scene, scene.named)


def _speaker_before(scene: _Scene, earlier: Sighting) -> Iterator[Finding]:
    """A passage that names nobody goes on with whoever spoke in the passage before."""
    named = near(earlier, scene.dossier)
    if any(naming.party == scene.speaker.id for naming in named):
        yield from _likelier(scene, earlier, named)
    else:
        yield _not_near(scene, (*named, *scene.named))


def _not_near(scene: _Scene, named: tuple[Naming, ...]) -> Finding:
    people = {person.id for person in scene.dossier.sheet.people}
    found = [naming for naming in named if naming.party in people] or named
    return rules.SPEAKER_NOT_NEAR.broken(
        scene.quote.at.of("speaker"),
        speaker=scene.speaker.name,
        where=scene.sighting.where,
        near=names_of(found, scene.dossier),
    )


def _likelier(scene: _Scene, sighting: Sighting, named: tuple[Naming, ...]) -> Iterator[Finding]:
    """Somebody else between the speaker and the words, unless other evidence of the quote says who speaks."""
    start, end = _gap(scene, sighting, named)
    people = {person.id for person in scene.dossier.sheet.people}
    between = [
        naming
        for naming in named
        if naming.party in people - {scene.speaker.id}
        and start <= naming.span.start
        and naming.span.end <= end
        and not _is_object(sighting.text, start, naming.span.start)
    ]
    if between and not _is_attributed(scene):
        yield rules.LIKELIER_SPEAKER.broken(
            scene.quote.at.of("speaker"),
            speaker=scene.speaker.name,
            other=names_of(between, scene.dossier),
            where=sighting.where,
            attribution=_attribution(scene, sighting, named),
        )


def _gap(scene: _Scene, sighting: Sighting, named: tuple[Naming, ...]) -> tuple[int, int]:
    """From the speaker's last mention before the words to the words; or from the words to the first mention after."""
    mine = [naming.span for naming in named if naming.party == scene.speaker.id]
    words = scene.sighting.trace.spans
    begins = words[0].start if sighting.order == scene.sighting.order else len(sighting.text)
    earlier = [span.end for span in mine if span.end <= begins]
    return (max(earlier), begins) if earlier else (words[-1].end, min(span.start for span in mine))


def _is_object(text: str, subject_end: int, start: int) -> bool:
    """«اتهم بوسورث ألتمان»: who stands right after the speaker, or after a preposition, does not speak."""
    preceding = text[subject_end:start]
    return (
        not preceding.strip()
        or _ATTACHED_PREPOSITION.search(preceding) is not None
        or _PREPOSITION.search(preceding) is not None
    )


def _is_attributed(scene: _Scene) -> bool:
    """True where further evidence, in the passage of the words or the one before, names the speaker."""
    orders = (scene.sighting.order, scene.sighting.order - 1)
    return any(
        naming.party == scene.speaker.id and other.holds(naming.span.start, naming.span.end)
        for other in scene.dossier.seen(scene.quote.id)[1:]
        if other.source == scene.sighting.source and other.order in orders
        for naming in near(other, scene.dossier)
    )


def _attribution(scene: _Scene, sighting: Sighting, named: tuple[Naming, ...]) -> str:
    mine = [naming.span for naming in named if naming.party == scene.speaker.id]
    return " ".join(sighting.text[mine[-1].start :].split()[:_ATTRIBUTION_WORDS])
