"""Each piece of evidence to the passage that it stands in, or to the finding that says why not."""

from __future__ import annotations

from site_builder.arabic.find import Level
from site_builder.arabic.quotation import stands_in_quotation
from site_builder.domain.finding import Finding
from site_builder.domain.sheet import FactSheet
from site_builder.domain.source import Source
from site_builder.domain.verdict import Trace
from site_builder.verify.claims import Claim, claims
from site_builder.verify.difference import spelled_differently
from site_builder.verify.dossier import Dossier
from site_builder.verify.ladder import Standing, standings
from site_builder.verify.ladder_rules import SPELLING_DIFFERS
from site_builder.verify.lost import why_lost
from site_builder.verify.naming import Naming, namings
from site_builder.verify.passages import passages_of, text_of
from site_builder.verify.sighting import Sighting
from site_builder.verify.testimony import of_sheet
from site_builder.verify.written import excerpt_place


def trace(sheet: FactSheet) -> tuple[Dossier, tuple[Finding, ...]]:
    """The dossier of a sheet; a source that the sheet does not list is left to the check of references."""
    sources = {source.id: source for source in sheet.sources}
    sightings: dict[str, list[Sighting]] = {}
    lost: dict[str, None] = {}
    findings: list[Finding] = []
    for claim in claims(sheet):
        found = _follow(claim, sources)
        if isinstance(found, Sighting):
            sightings.setdefault(claim.fact, []).append(found)
        else:
            lost[claim.fact] = None
            findings.extend(found)
    by_fact = {fact: tuple(found) for fact, found in sightings.items()}
    return Dossier(sheet, by_fact, frozenset(lost), _named(sheet), of_sheet(sheet)), tuple(findings)


def _named(sheet: FactSheet) -> dict[str, tuple[Naming, ...]]:
    texts = (text_of(*place) for place in passages_of(sheet.sources))
    return {text: namings(text, sheet.parties()) for text in texts}


def _follow(claim: Claim, sources: dict[str, Source]) -> Sighting | tuple[Finding, ...]:
    source = sources.get(claim.evidence.source)
    if source is None:
        return ()
    found = standings(claim.evidence.excerpt, source.article)
    if not found:
        return (why_lost(claim.evidence, source, tuple(sources.values())),)
    sighting = _sighting(claim, source, _chosen(claim, source, found))
    return sighting if _is_accepted(claim, found[0]) else (_misspelt(sighting),)


def _chosen(claim: Claim, source: Source, found: tuple[Standing, ...]) -> Standing:
    """The first place; for a quote the first inside quotation marks, since a headline may repeat it without them."""
    if not claim.verbatim:
        return found[0]
    return next((one for one in found if _is_quoted(one, source)), found[0])


def _is_quoted(standing: Standing, source: Source) -> bool:
    spans = [(span.start, span.end) for span in standing.spans]
    return stands_in_quotation(text_of(source, standing.order), spans)


def _sighting(claim: Claim, source: Source, standing: Standing) -> Sighting:
    anchor = source.article.passages[standing.order].anchor
    return Sighting(Trace(claim.fact, claim.evidence, standing.verdict, anchor, standing.spans), source, standing.order)


def _is_accepted(claim: Claim, standing: Standing) -> bool:
    return standing.level < Level.ORTHOGRAPHIC or claim.evidence.accepts_spelling


def _misspelt(sighting: Sighting) -> Finding:
    evidence = sighting.trace.evidence
    return SPELLING_DIFFERS.broken(
        excerpt_place(evidence),
        where=sighting.where,
        stated=sighting.stated,
        differences=spelled_differently(evidence.excerpt, sighting.stated),
    )
