"""A story, before and after verification."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.narrative import Narrative
from site_builder.domain.sheet import FactSheet
from site_builder.domain.verdict import Trace, Verdict


@dataclass(frozen=True, slots=True)
class Draft:
    """A story as it was gathered: nothing in it is verified. `slug` is its folder in the site."""

    slug: str
    narrative: Narrative
    sheet: FactSheet


@dataclass(frozen=True, slots=True)
class Coverage:
    """What `isnad check` prints: counts, and the passages (source, anchor) that no fact uses."""

    facts: int
    evidence: int
    verdicts: tuple[tuple[Verdict, int], ...]
    passages: int
    unused: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Story:
    """To hold one is to know that it is verified: only `verify` makes it, and every trace has a passage."""

    slug: str
    narrative: Narrative
    sheet: FactSheet
    traces: tuple[Trace, ...]
    coverage: Coverage
