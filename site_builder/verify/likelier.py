"""Whether somebody other than the speaker is the likelier one to have said the words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from site_builder.domain.finding import Finding
from site_builder.verify.naming import Naming
from site_builder.verify.nearby import names_of, near
from site_builder.verify.quote_rules import LIKELIER_SPEAKER
from site_builder.verify.scene import Scene
from site_builder.verify.sighting import Sighting

_AFTER_PREPOSITION = re.compile(r"(?:[لبك]|(?:^|\s)و?(?:من|إلى|الى|مع|عن|على|في|لدى|ضد|بين|حول|تجاه)\s)\Z")
_ATTRIBUTION_WORDS = 12


def likelier(scene: Scene, sighting: Sighting, named: tuple[Naming, ...]) -> Iterator[Finding]:
    """The last subject before the words speaks, unless further evidence of the quote says who does.

    Where nobody is named before them, the first who is named after them does.
    """
    others = _others(scene, sighting, [one for one in named if one.party in scene.people | {scene.speaker.id}])
    if others and not _is_attributed(scene):
        yield LIKELIER_SPEAKER.broken(
            scene.quote.at.of("speaker"),
            speaker=scene.speaker.name,
            other=names_of(others[:1], scene.dossier),
            where=sighting.where,
            attribution=_attribution(scene, sighting, named),
        )


def _others(scene: Scene, sighting: Sighting, named: list[Naming]) -> list[Naming]:
    """Those who stand nearer to the words than the speaker does."""
    words = scene.sighting.trace.spans
    begins = words[0].start if sighting.order == scene.sighting.order else len(sighting.text)
    subjects = [one for one in named if not _is_object(one, named, scene.speaker.id, sighting.text)]
    ahead = sorted((one for one in subjects if one.span.end <= begins), key=lambda one: -one.span.end)
    behind = [one for one in named if one.span.start >= words[-1].end]
    return _until(scene.speaker.id, ahead or behind)


def _until(speaker: str, nearest_first: list[Naming]) -> list[Naming]:
    """Everybody up to the speaker; a mention that two share is the speaker's."""
    mine = next((one.span for one in nearest_first if one.party == speaker), None)
    at = next((index for index, one in enumerate(nearest_first) if one.span == mine), len(nearest_first))
    return nearest_first[:at]


def _is_object(naming: Naming, named: list[Naming], speaker: str, text: str) -> bool:
    """«اتهم بوسورث ألتمان»: who stands right after another does not speak; nor do others after a preposition.

    «بحسب ألتمان», «نقلًا عن ألتمان»: a preposition may attribute words to the speaker.
    """
    after_another = any(
        other.party != naming.party
        and other.span.end <= naming.span.start
        and not text[other.span.end : naming.span.start].strip()
        for other in named
    )
    preposition = naming.party != speaker and _AFTER_PREPOSITION.search(text[: naming.span.start]) is not None
    return after_another or preposition


def _is_attributed(scene: Scene) -> bool:
    """True where further evidence, in the passage of the words or the one before, names the speaker as a subject."""
    orders = (scene.sighting.order, scene.sighting.order - 1)
    return any(
        one.party == scene.speaker.id
        and other.holds(one.span.start, one.span.end)
        and not _is_object(one, list(near(other, scene.dossier)), scene.speaker.id, other.text)
        for other in scene.dossier.seen(scene.quote.id)[1:]
        if other.source == scene.sighting.source and other.order in orders
        for one in near(other, scene.dossier)
    )


def _attribution(scene: Scene, sighting: Sighting, named: tuple[Naming, ...]) -> str:
    """The words from the speaker's last mention on."""
    mine = [naming.span for naming in named if naming.party == scene.speaker.id]
    return " ".join(sighting.text[mine[-1].start :].split()[:_ATTRIBUTION_WORDS])
