"""The folded words of a line: what rules, anchors and overrides compare, so that spelling habits do not matter."""

from __future__ import annotations

import re
from functools import lru_cache

from site_builder.arabic.fold import fold_orthographic

WORD = re.compile(r"©|[^\W_]+")


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """The text with one spelling for every habit of spelling; punctuation stays.

    >>> folded("اُترك تعليقاً:")
    'اترك تعليقا:'
    """
    return fold_orthographic(text).text.strip()


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[str, ...]:
    """The folded words alone.

    >>> words("«الأخبار» (2025)، ©")
    ('الاخبار', '2025', '©')
    """
    return tuple(WORD.findall(folded(text)))
