"""Why an excerpt is not found where the sheet says: the nearest thing that would have worked."""

from __future__ import annotations

from collections.abc import Iterator

from site_builder.arabic.find import Level, find, nearest
from site_builder.arabic.fold import fold_presentation
from site_builder.domain.evidence import Evidence
from site_builder.domain.finding import Finding
from site_builder.domain.source import Source
from site_builder.verify import ladder_rules as rules
from site_builder.verify.difference import difference
from site_builder.verify.ladder import standings
from site_builder.verify.passages import where
from site_builder.verify.written import excerpt_place


def why_lost(evidence: Evidence, source: Source, sources: tuple[Source, ...]) -> Finding:
    """The most telling reason first; at last the nearest passage, with the difference."""
    if not any(map(str.isalnum, evidence.excerpt)):
        return rules.EMPTY_EXCERPT.broken(excerpt_place(evidence), excerpt=evidence.excerpt, source=source.id)
    return next(_reasons(evidence, source, sources))


def _reasons(evidence: Evidence, source: Source, sources: tuple[Source, ...]) -> Iterator[Finding]:
    yield from _cut_word(evidence, source)
    yield from _over_passages(evidence, source)
    yield from _outside_body(evidence, source)
    yield from _elsewhere(evidence, source, sources)
    yield _not_found(evidence, source)


def _cut_word(evidence: Evidence, source: Source) -> Iterator[Finding]:
    """The letters stand there, yet they begin or end inside a word or a number."""
    wanted = fold_presentation(evidence.excerpt).text.strip()
    for order, passage in enumerate(source.article.passages):
        folded = fold_presentation(passage.text)
        at = folded.text.find(wanted)
        if at >= 0:
            whole = _whole_words(passage.text, folded.origin[at], folded.origin[at + len(wanted) - 1] + 1)
            yield rules.CUTS_WORD.broken(
                excerpt_place(evidence), excerpt=wanted, where=where(source, order), whole=whole
            )


def _whole_words(text: str, start: int, end: int) -> str:
    """The stretch, widened to the spaces around it."""
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return text[start:end]


def _over_passages(evidence: Evidence, source: Source) -> Iterator[Finding]:
    passages = source.article.passages
    for order in range(len(passages) - 1):
        both = f"{passages[order].text} {passages[order + 1].text}"
        if find(evidence.excerpt, both, Level.PRESENTATION):
            yield rules.CROSSES_PASSAGES.broken(excerpt_place(evidence), where=where(source, order))


def _outside_body(evidence: Evidence, source: Source) -> Iterator[Finding]:
    for cut in source.article.cuts:
        if find(evidence.excerpt, cut.text, Level.PRESENTATION):
            place = f"{source.article.file}:{cut.line}"
            yield rules.CUT_AWAY.broken(excerpt_place(evidence), where=place, reason=cut.reason, source=source.id)


def _elsewhere(evidence: Evidence, source: Source, sources: tuple[Source, ...]) -> Iterator[Finding]:
    for other in sources:
        found = standings(evidence.excerpt, other.article) if other.id != source.id else ()
        for standing in found[:1]:
            place = where(other, standing.order)
            yield rules.OTHER_SOURCE.broken(evidence.at.of("source"), source=source.id, other=other.id, where=place)


def _not_found(evidence: Evidence, source: Source) -> Finding:
    texts = [passage.text for passage in source.article.passages]
    order = nearest(evidence.excerpt, texts)
    if order < 0:
        file = source.article.file
        return rules.EMPTY_SOURCE.broken(excerpt_place(evidence), excerpt=evidence.excerpt, source=source.id, file=file)
    place = where(source, order)
    detail = f"{place}\n{difference(evidence.excerpt, texts[order])}"
    return rules.NOT_FOUND.broken(
        excerpt_place(evidence), detail, excerpt=evidence.excerpt, source=source.id, where=place
    )
