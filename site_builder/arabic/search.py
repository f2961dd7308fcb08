"""The words that a search compares: folded, without their clitics and endings, so that «والشركات» finds «شركة»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from site_builder.arabic.fold import fold_search

_CACHED_WORDS = 65536
_CACHED_TEXTS = 1024  # a story asks twice: for its own search, and for what the site knows of it

_WORD = re.compile("[\u0621-\u064a]+|[^\\W\u0621-\u064a_]+")
_ARABIC = re.compile("[\u0621-\u064a]")
# Stacks with the article, where at least three letters stay; Snowball drops the single letters itself.
_CLITICS = re.compile("(?:[وف]?[بكل]?ال|[وف]?لل)(?=.{3})")
_FEMININE_ENDING = re.compile("(?<=...)(?:ات|اه|ه)$")
_LONE_CLITICS = frozenset("وفبلك") | {"ال"}


def search_words(text: str) -> tuple[str, ...]:
    """The stems of a text in order, repeats included.

    >>> search_words("والشركات وOpenAI") == search_words("شركةُ openai")
    True
    """
    return tuple(_stem(word) for word in _words(text))


@lru_cache(_CACHED_TEXTS)
def index_words(text: str) -> tuple[str, ...]:
    """What a text is found by: each of its words as it is folded, and its stem; each once, in order.

    A reader's browser has no stemmer: it takes the commonest clitics and endings away, and looks for words that begin
    so.

    >>> index_words("أصحاب الشركات")
    ('اصحاب', 'الشركات', 'شرك')
    """
    return tuple(dict.fromkeys(chain.from_iterable((word, _stem(word)) for word in _words(text))))


def _words(text: str) -> Iterator[str]:
    words = (match.group() for match in _WORD.finditer(fold_search(text)))
    return (word for word in words if word not in _LONE_CLITICS)


@lru_cache(_CACHED_WORDS)
def _stem(word: str) -> str:
    from snowballstemmer.arabic_stemmer import ArabicStemmer  # the pure one: the same stems with and without PyStemmer

    if not _ARABIC.match(word):
        return word
    bare = _FEMININE_ENDING.sub("", _CLITICS.sub("", word, count=1) if _CLITICS.match(word) else word)
    stem: str = ArabicStemmer().stemWord(bare)
    return stem or bare
