"""Which stretches of a text stand inside quotation marks, whatever way their glyphs point."""

from __future__ import annotations

from collections.abc import Sequence

GLYPHS = '"“”„‟«»‹›\u275d\u275e\uff02'
"""Their direction is not read: in scraped Arabic text, closing glyphs open quotations as often as not."""


def stands_in_quotation(text: str, spans: Sequence[tuple[int, int]]) -> bool:
    """True where an odd number of glyphs stands before each end of every span, and no span leaves its quotation.

    Where the text holds an odd number of glyphs, one is missing; then the nearest ones on both sides are looked at.

    >>> stands_in_quotation("قال ”السوق مزدهر“ أمس", [(5, 16)])
    True
    """
    is_inside = _is_between if _glyphs(text) % 2 else _is_inside
    return all(is_inside(text, start, end) and not _leaves(text, start, end) for start, end in spans)


def quoted_stretches(text: str) -> tuple[tuple[int, int], ...]:
    """Where something stands between each two glyphs, without them."""
    at = [index for index, letter in enumerate(text) if letter in GLYPHS]
    return tuple((start + 1, end) for start, end in zip(at[::2], at[1::2], strict=False))


def _glyphs(text: str) -> int:
    return sum(letter in GLYPHS for letter in text)


def _is_inside(text: str, start: int, end: int) -> bool:
    return _glyphs(text[:start]) % 2 == 1 and _glyphs(text[:end]) % 2 == 1


def _is_between(text: str, start: int, end: int) -> bool:
    """True where the nearest glyph before opens and the nearest one after closes, as far as there are both."""
    before = [at for at in range(start) if text[at] in GLYPHS][-1:]
    after = [at for at in range(end, len(text)) if text[at] in GLYPHS][:1]
    return all(_opens(text, at) for at in before) and not any(_opens(text, at) for at in after)


def _opens(text: str, at: int) -> bool:
    """True for a glyph that a word follows at once; one that closes is followed by a space or a mark."""
    return text[at + 1 : at + 2].isalnum() or text[at + 1 : at + 2] == "["


def _leaves(text: str, start: int, end: int) -> bool:
    """True where the first glyph inside the span ends the quotation that the span began in."""
    first = next((at for at in range(start, end - 1) if text[at] in GLYPHS), None)
    return first is not None and not _opens(text, first)
