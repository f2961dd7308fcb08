"""A passage that a fact rests on."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose, Verbatim


@dataclass(frozen=True, slots=True)
class EvidencePassage:
    """`excerpt` is as it stands in the source, without outer quotation marks; empty where the rights forbid it.

    `origin` names the citation and the source («الشاهد 3، من المصدر الأول»), `source` the source alone. `url` leads to
    the very mark on the source page. `verdict` is a rung of the ladder (`exact`, …), `verdict_words` says it.
    `withheld` says why no excerpt is shown.
    """

    origin: Prose
    source: Prose
    source_title: Verbatim
    excerpt: Verbatim
    withheld: Prose
    url: str
    verdict: str
    verdict_words: Prose
