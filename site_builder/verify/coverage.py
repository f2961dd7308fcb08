"""How much of the story is traced, and how much of its sources is used."""

from __future__ import annotations

from collections import Counter

from site_builder.domain.source import PassageKind
from site_builder.domain.story import Coverage
from site_builder.domain.verdict import Verdict
from site_builder.verify.dossier import Dossier


def coverage(dossier: Dossier) -> Coverage:
    """Counts of facts, evidence and verdicts, and the paragraphs that no evidence stands in.

    Headlines and subheads are left out: an article repeats in them what its paragraphs say.
    """
    sightings = tuple(dossier.every_sighting())
    verdicts = Counter(sighting.trace.verdict for sighting in sightings)
    used = {(sighting.source.id, sighting.passage.anchor) for sighting in sightings}
    paragraphs = _paragraphs(dossier)
    return Coverage(
        facts=len(dossier.sheet.ids()),
        evidence=len(sightings),
        verdicts=tuple((verdict, verdicts[verdict]) for verdict in Verdict if verdicts[verdict]),
        passages=len(paragraphs),
        unused=tuple(paragraph for paragraph in paragraphs if paragraph not in used),
    )


def _paragraphs(dossier: Dossier) -> tuple[tuple[str, str], ...]:
    return tuple(
        (source.id, passage.anchor)
        for source in dossier.sheet.sources
        for passage in source.article.passages
        if passage.kind is PassageKind.PARAGRAPH
    )
