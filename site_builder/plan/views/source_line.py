"""A source in the list at the end of a story."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose, Verbatim


@dataclass(frozen=True, slots=True)
class SourceLine:
    """Stands at `#id`. `words` is «المصدر الأول. الناشر غير مذكور في النص المحفوظ. أُخذت منه 4 شواهد.»"""

    id: str
    url: str
    title: Verbatim
    words: Prose
