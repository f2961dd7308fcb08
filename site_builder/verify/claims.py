"""Every piece of evidence in a fact sheet, with the fact that rests on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from site_builder.domain.evidence import Evidence
from site_builder.domain.people import Person
from site_builder.domain.quote import Quote
from site_builder.domain.sheet import FactSheet, Grounded


@dataclass(frozen=True, slots=True)
class Claim:
    """`verbatim` marks the words of a quote, which should stand inside quotation marks."""

    fact: str
    evidence: Evidence
    verbatim: bool = False


def claims(sheet: FactSheet) -> tuple[Claim, ...]:
    """All evidence in the order of the sheet, each once even where a role shares it with its person."""
    return tuple(dict.fromkeys((*_of_facts(sheet), *_of_positions(sheet))))


def _of_facts(sheet: FactSheet) -> Iterator[Claim]:
    for fact in sheet.grounded():
        for index, evidence in enumerate(_evidence(fact)):
            yield Claim(fact.id, evidence, isinstance(fact, Quote) and index == 0)


def _evidence(fact: Grounded) -> tuple[Evidence, ...]:
    if isinstance(fact, Person):
        return (*fact.grounds.evidence, *(role.evidence for role in fact.roles))
    return fact.grounds.evidence


def _of_positions(sheet: FactSheet) -> Iterator[Claim]:
    for dispute in sheet.disputes:
        for position in dispute.positions:
            for evidence in position.grounds.evidence:
                yield Claim(dispute.id, evidence)
