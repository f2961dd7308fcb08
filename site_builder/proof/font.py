"""Which characters a web font draws, read from the font itself: a newsroom's own font is known as well as ours."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from functools import lru_cache

import brotli

SIGNATURE = b"wOF2"
HEADER = struct.Struct(">4s4sIHHII24x")
CMAP, GLYF, LOCA, NAMED = 0, 10, 11, 63
AS_IT_WAS = 3  # the version of `glyf` and `loca` that are not transformed; of other tables it is 0
MORE = 128
BROKEN = (struct.error, IndexError, brotli.error)


@lru_cache(maxsize=8)
def characters_of(font: bytes) -> frozenset[int]:
    """The code points that a WOFF2 file draws; none for a file that is no sound WOFF2.

    Read here and not by fontTools, which would take longer than proofreading all the pages of a story.
    https://www.w3.org/TR/WOFF2/ (sections 4.1 to 5.1), OpenType `cmap` formats 4 and 12.
    """
    try:
        return frozenset(_characters(_cmap(font)))
    except BROKEN:
        return frozenset()


def _cmap(font: bytes) -> bytes:
    """The one table we need, cut from the stream that holds them all."""
    signature, _, _, count, _, _, compressed = HEADER.unpack_from(font)
    if signature != SIGNATURE:
        return b""
    at, start = HEADER.size, 0
    found = slice(0)
    for _ in range(count):
        tag, length, at = _entry(font, at)
        found = slice(start, start + length) if tag == CMAP else found
        start += length
    return bytes(brotli.decompress(font[at : at + compressed])[found])


def _entry(font: bytes, at: int) -> tuple[int, int, int]:
    """A line of the table directory: the table's number, its length in the stream, where the next line begins."""
    tag, version = font[at] & 63, font[at] >> 6
    at += 5 if tag == NAMED else 1
    length, at = _number(font, at)
    transformed = version != (AS_IT_WAS if tag in (GLYF, LOCA) else 0)
    if transformed:
        length, at = _number(font, at)
    return tag, length, at


def _number(font: bytes, at: int) -> tuple[int, int]:
    """UIntBase128: seven bits a byte, the highest bit says that more follow."""
    value = 0
    while True:
        value, at = value << 7 | font[at] & 127, at + 1
        if font[at - 1] < MORE:
            return value, at


def _characters(cmap: bytes) -> Iterator[int]:
    count = struct.unpack_from(">2xH", cmap)[0] if cmap else 0
    for place in {struct.unpack_from(">4xI", cmap, 4 + 8 * index)[0] for index in range(count)}:
        table = cmap[place:]
        kind = struct.unpack_from(">H", table)[0]
        if kind in SUBTABLES:
            yield from SUBTABLES[kind](table)


def _segments(table: bytes) -> Iterator[int]:
    """Format 4: characters up to U+FFFF, in runs whose glyphs are counted on or looked up."""
    runs = struct.unpack_from(">6xH", table)[0] // 2
    words = struct.unpack_from(f">{(len(table) - 14) // 2}H", table, 14)
    ends, starts, deltas, offsets = (words[0:runs], *(words[1 + runs * n : 1 + runs * (n + 1)] for n in (1, 2, 3)))
    for run, (start, end, delta, offset) in enumerate(zip(starts, ends, deltas, offsets, strict=True)):
        for code in range(start, min(end, 0xFFFE) + 1):
            glyph = words[1 + 3 * runs + run + offset // 2 + code - start] if offset else code + delta
            if glyph & 0xFFFF:
                yield code


def _groups(table: bytes) -> Iterator[int]:
    """Format 12: any character, in groups of successive glyphs."""
    for index in range(struct.unpack_from(">12xI", table)[0]):
        first, last, glyph = struct.unpack_from(">III", table, 16 + 12 * index)
        yield from (code for code in range(first, last + 1) if glyph + code - first)


SUBTABLES = {4: _segments, 12: _groups}
