"""A piece of evidence together with the passage that it was found in."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.source import Passage, Source
from site_builder.domain.span import Span
from site_builder.domain.verdict import Trace
from site_builder.verify.passages import where


@dataclass(frozen=True, slots=True)
class Sighting:
    """`order` is the index of the passage in its article."""

    trace: Trace
    source: Source
    order: int

    @property
    def passage(self) -> Passage:
        """The passage that the evidence stands in."""
        return self.source.article.passages[self.order]

    @property
    def text(self) -> str:
        """The whole passage, character by character."""
        return self.passage.text

    @property
    def stated(self) -> str:
        """The source's own words that the excerpt names, its stretches joined by «…»."""
        return " … ".join(span.of(self.text) for span in self.trace.spans)

    @property
    def where(self) -> str:
        """File and line, as a message shows them."""
        return where(self.source, self.order)

    def touches(self, start: int, end: int) -> bool:
        """True where the excerpt shares a character with this stretch of the passage."""
        return any(span.overlaps(Span(start, end)) for span in self.trace.spans)

    def holds(self, start: int, end: int) -> bool:
        """True where the excerpt holds this whole stretch of the passage."""
        return any(span.start <= start and end <= span.end for span in self.trace.spans)
