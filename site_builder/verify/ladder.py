"""How faithfully an excerpt stands in an article: the highest rung of the ladder on which it is found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from site_builder.arabic.find import Level, find
from site_builder.domain.source import Article
from site_builder.domain.span import Span
from site_builder.domain.verdict import Verdict
from site_builder.verify.marks import has_marks, pieces, segments

Placement = Callable[[str, str, Level], Iterator[tuple[Span, ...]]]
"""Where an excerpt stands in the text of one passage at one level, each time as its spans in order."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One place where an excerpt stands. `level` is what its letters needed, marks or not."""

    order: int
    spans: tuple[Span, ...]
    level: Level
    marked: bool

    @property
    def verdict(self) -> Verdict:
        """The rung that a reader is told."""
        if self.marked:
            return Verdict.ELIDED
        return (Verdict.EXACT, Verdict.PRESENTATION, Verdict.ORTHOGRAPHIC)[self.level]


def standings(excerpt: str, article: Article) -> tuple[Standing, ...]:
    """Every place of the article where the excerpt stands, on the highest rung on which it stands at all.

    Brackets are first read as the source's own, and as the editor's marks only where that fails.
    """
    for marked, placement in _readings(excerpt):
        for level in Level:
            found = tuple(_on_rung(excerpt, article, level, marked, placement))
            if found:
                return found
    return ()


def _readings(excerpt: str) -> Iterator[tuple[bool, Placement]]:
    yield False, _whole
    if has_marks(excerpt):
        yield True, _between_marks


def _on_rung(excerpt: str, article: Article, level: Level, marked: bool, placement: Placement) -> Iterator[Standing]:
    for order, passage in enumerate(article.passages):
        for spans in placement(excerpt, passage.text, level):
            yield Standing(order, spans, level, marked)


def _whole(excerpt: str, text: str, level: Level) -> Iterator[tuple[Span, ...]]:
    for start, end in find(excerpt, text, level):
        yield (Span(start, end),)


def _between_marks(excerpt: str, text: str, level: Level) -> Iterator[tuple[Span, ...]]:
    """The first place where all that remains between the marks stands in order; nothing where a stretch is missing."""
    spans: list[Span] = []
    for piece in pieces(excerpt):
        after = spans[-1].end if spans else 0
        stretches = segments(piece)
        placed = _in_order((piece,), text, level, after) or _in_order(stretches, text, level, after)
        if stretches and not placed:
            return
        spans.extend(placed)
    if spans:
        yield tuple(spans)


def _in_order(stretches: tuple[str, ...], text: str, level: Level, after: int) -> tuple[Span, ...]:
    spans: list[Span] = []
    for stretch in stretches:
        end = spans[-1].end if spans else after
        found = next((Span(*span) for span in find(stretch, text, level) if span[0] >= end), None)
        if found is None:
            return ()
        spans.append(found)
    return tuple(spans)
