"""The words that a search compares: folded, without their clitics and endings, so that «والشركات» finds «شركة»."""

from __future__ import annotations

import re
from functools import lru_cache

from snowballstemmer.arabic_stemmer import ArabicStemmer  # the pure one: the same stems with and without PyStemmer

from site_builder.arabic.fold import fold_search

_CACHED_WORDS = 65536

_WORD = re.compile("[\u0621-\u064a]+|[^\\W\u0621-\u064a_]+")
_ARABIC = re.compile("[\u0621-\u064a]")
# Stacks with the article, where at least three letters stay; Snowball drops the single letters itself.
_CLITICS = re.compile("(?:[وف]?[بكل]?ال|[وف]?لل)(?=.{3})")
_FEMININE_ENDING = re.compile("(?<=...)(?:ات|اه|ه)$")
_LONE_CLITICS = frozenset("وفبلك") | {"ال"}


def search_words(text: str) -> tuple[str, ...]:
    """The stems of a text in order, repeats included. Query and index must both come through here.

    >>> search_words("والشركات وOpenAI") == search_words("شركةُ openai")
    True
    """
    words = (match.group() for match in _WORD.finditer(fold_search(text)))
    return tuple(_stem(word) for word in words if word not in _LONE_CLITICS)


@lru_cache(_CACHED_WORDS)
def _stem(word: str) -> str:
    if not _ARABIC.match(word):
        return word
    bare = _FEMININE_ENDING.sub("", _CLITICS.sub("", word, count=1) if _CLITICS.match(word) else word)
    stem: str = ArabicStemmer().stemWord(bare)
    return stem or bare
