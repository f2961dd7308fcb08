"""Which stretches of a text stand inside quotation marks, whatever way their glyphs point."""

from __future__ import annotations

from site_builder.domain.span import Span

GLYPHS = '"“”„‟«»‹›\u275d\u275e\uff02'
"""Their direction is not read: in scraped Arabic text, closing glyphs open quotations as often as not."""


def stands_in_quotation(text: str, spans: tuple[Span, ...]) -> bool:
    """True where an odd number of glyphs stands before each end of every span, and no span leaves its quotation.

    Where the text holds an odd number of glyphs, one is missing, and a glyph right beside the span is enough.

    >>> stands_in_quotation("قال ”السوق مزدهر“ أمس", (Span(5, 16),))
    True
    """
    inside = all(_is_inside(text, span) or (_glyphs(text) % 2 and _has_glyph_beside(text, span)) for span in spans)
    return inside and not any(_leaves(text, span) for span in spans)


def quoted_stretches(text: str) -> tuple[Span, ...]:
    """What stands between each two glyphs, without them."""
    at = [index for index, letter in enumerate(text) if letter in GLYPHS]
    return tuple(Span(start + 1, end) for start, end in zip(at[::2], at[1::2], strict=False))


def _glyphs(text: str) -> int:
    return sum(letter in GLYPHS for letter in text)


def _is_inside(text: str, span: Span) -> bool:
    return _glyphs(text[: span.start]) % 2 == 1 and _glyphs(text[: span.end]) % 2 == 1


def _leaves(text: str, span: Span) -> bool:
    """True where the first glyph of the span ends a quotation: no letter follows it, as one does what it opens."""
    first = next((at for at in range(span.start, span.end) if text[at] in GLYPHS), span.end)
    return first < span.end - 1 and not text[first + 1].isalnum()


def _has_glyph_beside(text: str, span: Span) -> bool:
    before, after = text[: span.start].rstrip()[-1:], text[span.end :].lstrip(" .،؛!؟…")[:1]
    return (before != "" and before in GLYPHS) or (after != "" and after in GLYPHS)
