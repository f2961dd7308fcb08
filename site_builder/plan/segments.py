"""A passage cut where marks begin and end, so that overlapping facts can all be shown."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from site_builder.arabic.quotes import unify_quotes
from site_builder.domain.span import Span
from site_builder.domain.text import Verbatim
from site_builder.plan.views.passage import Mark, Segment

GAP = Segment(Verbatim("…"), (), (), disputed=False, gap=True)


@dataclass(frozen=True, slots=True)
class MarkedStretch:
    """A mark and the stretches of the passage that it covers; it opens at the first of them."""

    mark: Mark
    spans: tuple[Span, ...]

    def covers(self, piece: Span) -> bool:
        """True where the piece lies inside one of the stretches."""
        return any(piece.overlaps(span) for span in self.spans)


def segments(text: str, marked: tuple[MarkedStretch, ...]) -> tuple[Segment, ...]:
    """The whole passage, every character once, cut at every border.

    Its quotation marks are unified before the cut: their sides can only be told from the whole passage.
    """
    unified = unify_quotes(text)
    borders = {0, len(text), *(edge for one in marked for span in one.spans for edge in (span.start, span.end))}
    edges = sorted(borders)
    pieces = (Span(start, end) for start, end in pairwise(edges))
    return tuple(_segment(unified, piece, marked) for piece in pieces)


def excerpts(text: str, marked: tuple[MarkedStretch, ...]) -> tuple[Segment, ...]:
    """The marked words alone, with «…» in place of the words that stand between them."""
    return tuple(segment if segment.marks or not _has_words(segment) else GAP for segment in segments(text, marked))


def _has_words(segment: Segment) -> bool:
    """False for the spaces and points between two marks: nothing is left out there."""
    return any(letter.isalnum() for letter in segment.text)


def _segment(text: str, piece: Span, marked: tuple[MarkedStretch, ...]) -> Segment:
    covering = tuple(one for one in marked if one.covers(piece))
    marks = tuple(one.mark for one in covering)
    return Segment(
        text=Verbatim(piece.of(text)),
        marks=marks,
        opens=tuple(one.mark for one in covering if one.spans[0].start == piece.start),
        disputed=any(mark.disputed for mark in marks),
        gap=False,
    )
