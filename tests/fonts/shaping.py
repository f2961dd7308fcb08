"""How a font sets a word: glyphs by outline, with their clusters, advances and offsets, as parts of the type size."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from io import BytesIO

import uharfbuzz as hb
from fontTools.pens.recordingPen import RecordingPen
from fontTools.ttLib import TTFont

Number = float
Outline = tuple[tuple[str, tuple[Number, ...]], ...]


@dataclass(frozen=True)
class Glyph:
    """`numbers` are the advance and the two offsets; `gid` 0 is the box of a missing character."""

    gid: int
    cluster: int
    numbers: tuple[Number, ...]
    outline: Outline


class Shaper:
    """HarfBuzz with one font at one weight."""

    def __init__(self, font: TTFont, weight: int) -> None:
        font.flavor = None
        made = BytesIO()
        font.save(made)
        self.face = hb.Face(made.getvalue())
        self.font = hb.Font(self.face)
        self.font.set_variations({"wght": weight})
        self.em = self.face.upem
        self.outline = cache(self._outline)

    def shape(self, word: str, features: dict[str, bool] | None = None) -> tuple[Glyph, ...]:
        """The glyphs of a word in a right-to-left line."""
        buffer = hb.Buffer()
        buffer.add_str(word)
        buffer.guess_segment_properties()
        hb.shape(self.font, buffer, features or {})
        pairs = zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        return tuple(
            Glyph(
                info.codepoint,
                info.cluster,
                tuple(value / self.em for value in (at.x_advance, at.x_offset, at.y_offset)),
                self.outline(info.codepoint),
            )
            for info, at in pairs
        )

    def _outline(self, gid: int) -> Outline:
        pen = RecordingPen()
        self.font.draw_glyph_with_pen(gid, pen)
        return tuple(
            (name, tuple(value / self.em for point in points for value in point)) for name, points in pen.value
        )


def distance(one: tuple[Glyph, ...], other: tuple[Glyph, ...]) -> Number:
    """The widest gap between two settings of a word in parts of the type size; infinite where their glyphs differ."""
    if [_kind(glyph) for glyph in one] != [_kind(glyph) for glyph in other]:
        return float("inf")
    return max((abs(a - b) for a, b in zip(_numbers(one), _numbers(other), strict=True)), default=0)


def _kind(glyph: Glyph) -> tuple[int, tuple[str, ...]]:
    return glyph.cluster, tuple(name for name, _ in glyph.outline)


def _numbers(glyphs: tuple[Glyph, ...]) -> list[Number]:
    return [
        value
        for glyph in glyphs
        for value in (*glyph.numbers, *(number for _, numbers in glyph.outline for number in numbers))
    ]
