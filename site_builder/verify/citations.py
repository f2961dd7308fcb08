"""The narrative's links to facts and its charts: each leads somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from site_builder.domain.finding import Finding
from site_builder.domain.narrative import Narrative
from site_builder.domain.sheet import FactSheet
from site_builder.domain.span import Span
from site_builder.verify.dossier import Dossier
from site_builder.verify.markdown_links import Link, code_spans, links
from site_builder.verify.narrative_rules import MALFORMED_CITATION, UNKNOWN_CITATION
from site_builder.verify.placed_charts import check_chart
from site_builder.verify.prose import Prose, narrative_prose
from site_builder.verify.references import closest

FACT, CHART = "fact:", "chart:"
_SCHEME = re.compile(r"(?<![\w-])(?:fact|chart):", re.IGNORECASE)
_TARGET = re.compile(r"(?P<scheme>fact|chart):(?P<id>[a-z0-9]+(?:[-_][a-z0-9]+)*)(?:\s+(?:\".*\"|'.*'))?\s*")
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Citation:
    """A link from a stretch of prose to a fact."""

    prose: Prose
    label: Span
    fact: str


def check(narrative: Narrative, dossier: Dossier) -> Iterator[Finding]:
    """Every mention of `fact:` and `chart:` outside code."""
    ids = frozenset(dossier.sheet.ids())
    for prose in narrative_prose(narrative):
        by_target = {link.target.start: link for link in links(prose.text)}
        for at in _mentions(prose.text):
            if at in by_target:
                yield from _check_link(prose, by_target[at], dossier.sheet, ids)
            else:
                yield _malformed(prose, at, dossier.sheet)


def citations(narrative: Narrative, sheet: FactSheet) -> Iterator[Citation]:
    """The links that lead to a fact of the sheet."""
    known = set(sheet.ids())
    return (citation for citation in _all_citations(narrative) if citation.fact in known)


def unknown_citations(narrative: Narrative, sheet: FactSheet) -> tuple[str, ...]:
    """The ids that links name and the sheet does not."""
    known = set(sheet.ids())
    return tuple(citation.fact for citation in _all_citations(narrative) if citation.fact not in known)


def _all_citations(narrative: Narrative) -> Iterator[Citation]:
    for prose in narrative_prose(narrative):
        for link in links(prose.text):
            target = _TARGET.fullmatch(link.target.of(prose.text))
            if target and target["scheme"] == "fact":
                yield Citation(prose, link.label, target["id"])


def _mentions(text: str) -> Iterator[int]:
    code = code_spans(text)
    for match in _SCHEME.finditer(text):
        if not any(span.start <= match.start() < span.end for span in code):
            yield match.start()


def _check_link(prose: Prose, link: Link, sheet: FactSheet, ids: frozenset[str]) -> Iterator[Finding]:
    target = _TARGET.fullmatch(link.target.of(prose.text))
    if target is None or link.is_image != (target["scheme"] == "chart") or not _is_labelled(prose, link):
        yield _malformed(prose, link.target.start, sheet)
    elif target["scheme"] == "chart":
        yield from check_chart(target["id"], prose.place(link.target.start + len(CHART)), sheet)
    elif target["id"] not in ids:
        at = prose.place(link.target.start + len(FACT))
        yield UNKNOWN_CITATION.broken(
            at, link=f"{FACT}{target['id']}", nearest=closest(target["id"], list(sheet.ids()))
        )


def _is_labelled(prose: Prose, link: Link) -> bool:
    """A link without words cannot be followed; a chart may do without."""
    return link.is_image or link.label.of(prose.text).strip() != ""


def _malformed(prose: Prose, at: int, sheet: FactSheet) -> Finding:
    line = prose.text[at:].split("\n", 1)[0][:_SHOWN]
    id_ = next(iter(sheet.ids()), "id")
    example = "![النص](chart:figures)" if line.lower().startswith(CHART) else f"[النص](fact:{id_})"
    return MALFORMED_CITATION.broken(prose.place(at), written=line, example=example)
