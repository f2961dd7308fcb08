"""Excerpts that stand in their source and yet mislead: cut after a negation, too thin, or standing twice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from site_builder.arabic.fold import fold_orthographic
from site_builder.domain.event import Event
from site_builder.domain.figure import Figure
from site_builder.domain.finding import Finding
from site_builder.domain.span import Span
from site_builder.domain.verdict import Verdict
from site_builder.verify import ladder_rules as rules
from site_builder.verify.dossier import Dossier
from site_builder.verify.ladder import Standing, standings
from site_builder.verify.passages import where
from site_builder.verify.sighting import Sighting
from site_builder.verify.written import excerpt_place

_WORD_BEFORE = re.compile(r"(\w+)\s+\Z")
_NEGATION = re.compile(r"[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|لست|لسنا|ما|غير|دون|بدون|بلا)\Z")
_FEW_WORDS = 2


def check(dossier: Dossier) -> Iterator[Finding]:
    """Every excerpt of the sheet; standing twice matters only where the words around it are read too."""
    for sighting in dossier.every_sighting():
        yield from _cut_negations(sighting)
        yield from _thin(sighting)
    facts: tuple[Event | Figure, ...] = (*dossier.sheet.events, *dossier.sheet.figures)
    for fact in facts:
        yield from _ambiguous(fact, dossier)


def _cut_negations(sighting: Sighting) -> Iterator[Finding]:
    for span in sighting.trace.spans:
        negation = negation_before(sighting.text, span.start)
        if negation:
            stated = span.of(sighting.text)
            yield rules.CUTS_NEGATION.broken(
                excerpt_place(sighting.trace.evidence),
                stated=stated,
                negation=negation,
                where=sighting.where,
                whole=f"{negation} {stated}",
            )


def negation_before(text: str, start: int) -> str:
    """The negating word that stands right before a place of the text, or nothing.

    >>> negation_before("وقال إنه ليس كذلك", 13)
    'ليس'
    """
    word = _WORD_BEFORE.search(text[:start])
    return word[1] if word and _NEGATION.match(fold_orthographic(word[1]).text) else ""


def _thin(sighting: Sighting) -> Iterator[Finding]:
    """Elision is honest only while stretches remain: single words can be strung together to say anything."""
    if sighting.trace.verdict is not Verdict.ELIDED:
        return
    words = sum(len(span.of(sighting.text).split()) for span in sighting.trace.spans)
    if words < _FEW_WORDS * len(sighting.trace.spans):
        evidence = sighting.trace.evidence
        yield rules.THIN_SEGMENTS.broken(excerpt_place(evidence), excerpt=evidence.excerpt, where=sighting.where)


def _ambiguous(fact: Event | Figure, dossier: Dossier) -> Iterator[Finding]:
    for sighting in dossier.seen(fact.id):
        found = standings(sighting.trace.evidence.excerpt, sighting.source.article)
        if len(found) > 1:
            evidence = sighting.trace.evidence
            yield rules.AMBIGUOUS.broken(
                excerpt_place(evidence),
                excerpt=evidence.excerpt,
                places="، ".join(where(sighting.source, standing.order) for standing in found),
                longer=_longer(sighting.text, found[0]),
            )


def _longer(text: str, standing: Standing) -> str:
    """The first place's words with three more on each side."""
    span = Span(standing.spans[0].start, standing.spans[-1].end)
    before, after = text[: span.start].split(" "), text[span.end :].split(" ")
    return f"{' '.join(before[-4:])}{span.of(text)}{' '.join(after[:4])}"
