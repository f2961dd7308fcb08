"""The pixels of a PNG as typst writes it: eight bits a channel, RGBA, no interlace."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

PIXEL = 4


@dataclass(frozen=True, slots=True)
class Picture:
    """Rows of RGBA bytes from the top."""

    width: int
    height: int
    rows: tuple[bytes, ...]

    def where(self, colour: str) -> list[tuple[int, int]]:
        """The places (x, y) of every pixel of exactly this colour."""
        wanted = bytes.fromhex(colour.removeprefix("#")) + b"\xff"
        return [(x, y) for y, row in enumerate(self.rows) for x in _found(row, wanted)]


def _found(row: bytes, wanted: bytes) -> Iterator[int]:
    at = row.find(wanted)
    while at >= 0:
        if at % PIXEL == 0:
            yield at // PIXEL
        at = row.find(wanted, at + 1)


def size_of(png: bytes) -> tuple[int, int]:
    """Width and height, as the header says."""
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def read_png(png: bytes) -> Picture:
    """Every pixel."""
    width, height = size_of(png)
    raw = zlib.decompress(b"".join(_data(png)))
    rows: list[bytes] = []
    above = bytes(width * PIXEL)
    for y in range(height):
        start = y * (width * PIXEL + 1)
        above = _row(raw[start], bytearray(raw[start + 1 : start + 1 + width * PIXEL]), above)
        rows.append(above)
    return Picture(width, height, tuple(rows))


def _data(png: bytes) -> Iterator[bytes]:
    at = 8
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        if png[at + 4 : at + 8] == b"IDAT":
            yield png[at + 8 : at + 8 + length]
        at += 12 + length


def _row(kind: int, row: bytearray, above: bytes) -> bytes:
    """Undo the filter of a line (PNG specification, section 9); typst uses these four."""
    before = bytes(PIXEL)
    if kind == 1:
        for i in range(PIXEL, len(row)):
            row[i] = (row[i] + row[i - PIXEL]) & 255
    elif kind == 2:
        return bytes((value + up) & 255 for value, up in zip(row, above, strict=True))
    elif kind:
        for i, (up, corner) in enumerate(zip(above, before + above, strict=False)):
            left = row[i - PIXEL] if i >= PIXEL else 0
            row[i] = (row[i] + ((left + up) // 2 if kind == 3 else _paeth(left, up, corner))) & 255
    return bytes(row)


def _paeth(left: int, above: int, corner: int) -> int:
    near = left + above - corner
    return min((left, above, corner), key=lambda guess: abs(near - guess))
