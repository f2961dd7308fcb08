"""The newsroom's sentences in the fact sheet: titles, labels, texts, and what a position is said to hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from site_builder.domain.evidence import Evidence
from site_builder.domain.place import Places
from site_builder.domain.sheet import FactSheet
from site_builder.verify.prose import Prose

_FIELDS = {
    "organisations": ("text",),
    "events": ("title", "text"),
    "quotes": ("said_in",),
    "figures": ("label", "text"),
    "terms": ("text",),
    "unknowns": ("question", "text"),
}


@dataclass(frozen=True, slots=True)
class FactProse:
    """A sentence, the fact that it belongs to, and the evidence and further facts that answer for it."""

    fact: str
    prose: Prose
    evidence: tuple[Evidence, ...]
    leans_on: tuple[str, ...]
    by_editor: bool


def fact_prose(sheet: FactSheet) -> Iterator[FactProse]:
    """Every such sentence; corrections are left out, since they tell what was wrong before."""
    for section, fields in _FIELDS.items():
        for fact in getattr(sheet, section):
            for field in fields:
                prose = _prose(getattr(fact, field), fact.at, field)
                yield FactProse(fact.id, prose, fact.grounds.evidence, (fact.id,), fact.grounds.by_editor)
    yield from _of_disputes(sheet)


def _of_disputes(sheet: FactSheet) -> Iterator[FactProse]:
    for dispute in sheet.disputes:
        every = tuple(evidence for position in dispute.positions for evidence in position.grounds.evidence)
        facts = tuple(fact for position in dispute.positions for fact in position.facts)
        by_editor = any(position.grounds.by_editor for position in dispute.positions)
        yield FactProse(dispute.id, _prose(dispute.question, dispute.at, "question"), every, facts, by_editor)
        for position in dispute.positions:
            prose = _prose(position.says, position.at, "says")
            yield FactProse(dispute.id, prose, position.grounds.evidence, position.facts, position.grounds.by_editor)


def _prose(text: str, at: Places, field: str) -> Prose:
    return Prose(text, at.of(field))
