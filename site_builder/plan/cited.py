"""Which facts a story cites, in which order, and where their passages open."""

from __future__ import annotations

import re
from dataclasses import dataclass

from site_builder.domain.narrative import Narrative

FACT_LINK = re.compile(r"\]\(\s*<?fact:([^\s)>]+)")


@dataclass(frozen=True, slots=True)
class CitedFact:
    """`number` counts from 1; `opens_in` is `narrative`, or `brief` where only the short version cites the fact."""

    id: str
    number: int
    opens_in: str


def cited_facts(narrative: Narrative, unnumbered: frozenset[str]) -> tuple[CitedFact, ...]:
    """Every fact that the short version or the narrative links to, numbered in order of first appearance."""
    in_text = FACT_LINK.findall(narrative.text)
    in_order = dict.fromkeys([*FACT_LINK.findall("\n".join(narrative.brief)), *in_text])
    numbered = [fact for fact in in_order if fact not in unnumbered]
    return tuple(
        CitedFact(fact, number, "narrative" if fact in in_text else "brief")
        for number, fact in enumerate(numbered, start=1)
    )


def linked(narrative: Narrative) -> frozenset[str]:
    """The ids of every `fact:` link of a story."""
    return frozenset(FACT_LINK.findall("\n".join([*narrative.brief, narrative.text])))
