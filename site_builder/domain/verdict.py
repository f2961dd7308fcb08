"""How faithfully an excerpt stands in its source: a ladder, never a yes or no."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from site_builder.domain.evidence import Evidence
from site_builder.domain.span import Span


class Verdict(StrEnum):
    """From the top rung down; `NOT_FOUND` stops the build."""

    EXACT = "exact"
    PRESENTATION = "presentation"
    ORTHOGRAPHIC = "orthographic"
    ELIDED = "elided"
    NOT_FOUND = "not_found"


@dataclass(frozen=True, slots=True)
class Trace:
    """Where the evidence of a fact stands: the fact, its evidence, and the stretches of one passage of the source."""

    fact: str
    evidence: Evidence
    verdict: Verdict
    passage: str
    spans: tuple[Span, ...]
