"""Where an excerpt stands in a passage, at three levels of strictness."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import IntEnum
from functools import lru_cache

from site_builder.arabic.edges import stands_whole
from site_builder.arabic.fold import Folded, fold_orthographic, fold_presentation
from site_builder.arabic.letters import INVISIBLE, MARKS, TATWEEL


class Level(IntEnum):
    """How much two texts may differ and still be the same words, from strict to lenient."""

    EXACT = 0
    PRESENTATION = 1
    ORTHOGRAPHIC = 2


_MARK = re.compile(f"[{MARKS}]")
_MARK_AHEAD = re.compile(f"[{TATWEEL}{INVISIBLE}]*[{MARKS}]")
_CACHED_TEXTS = 2048


def find(needle: str, haystack: str, level: Level) -> tuple[tuple[int, int], ...]:
    """Every stretch `haystack[start:end]` that holds the needle as whole words and whole numbers, in order.

    Clitics may stand before the needle; a mark on its last letter belongs to that letter, so that a letter with a mark
    is only orthographically the letter without it. Nothing is found for an empty needle.

    >>> find("ميتا", "قالت ميتا وميتافيزيقا وبميتا", Level.EXACT)
    ((5, 9), (24, 28))
    >>> find("30 مليون", "نحو 130 مليون", Level.ORTHOGRAPHIC)
    ()
    """
    wanted = needle.strip()
    if level is Level.EXACT:
        return _whole(_find_exact(wanted, haystack), haystack) if wanted in haystack else ()
    fold = fold_presentation if level is Level.PRESENTATION else fold_orthographic
    folded, folded_wanted = fold(haystack), fold(wanted).text.strip()
    if folded_wanted not in folded.text:  # most passages say nothing of it: this look decides
        return ()
    return _whole(_find_folded(folded_wanted, folded, haystack, marks=level is Level.ORTHOGRAPHIC), haystack)


def _whole(spans: Iterator[tuple[int, int]], text: str) -> tuple[tuple[int, int], ...]:
    return tuple(_apart(span for span in spans if stands_whole(text, *span)))


def _occurrences(needle: str, text: str) -> Iterator[int]:
    """Where the needle begins, overlapping occurrences included."""
    at = text.find(needle) if needle else -1
    while at >= 0:
        yield at
        at = text.find(needle, at + 1)


def _apart(spans: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans without those that overlap an earlier one."""
    last = -1
    for start, end in spans:
        if start >= last:
            yield start, end
            last = end


def _find_exact(needle: str, haystack: str) -> Iterator[tuple[int, int]]:
    for start in _occurrences(needle, haystack):
        end = start + len(needle)
        if not _MARK_AHEAD.match(haystack, end):
            yield start, end


def _find_folded(wanted: str, folded: Folded, haystack: str, *, marks: bool) -> Iterator[tuple[int, int]]:
    """The spans in the original; `marks` tells that marks on the last letter are of no account."""
    origin = folded.origin
    for first in _occurrences(wanted, folded.text):
        last = first + len(wanted) - 1
        if _splits_a_character(origin, first, last):
            continue
        if not marks and _MARK.match(folded.text, last + 1):
            continue
        yield folded.span(first, last + 1, haystack)


def _splits_a_character(origin: tuple[int, ...], first: int, last: int) -> bool:
    """True where the match begins or ends inside what one original character, such as ﻻ, became."""
    begins_inside = first > 0 and origin[first - 1] == origin[first]
    ends_inside = last + 1 < len(origin) and origin[last + 1] == origin[last]
    return begins_inside or ends_inside


@lru_cache(_CACHED_TEXTS)
def _trigrams(text: str) -> frozenset[str]:
    """The runs of three letters in a text, over word boundaries too."""
    folded = f" {fold_orthographic(text).text} "
    return frozenset(folded[at : at + 3] for at in range(len(folded) - 2))


def nearest(needle: str, haystacks: Sequence[str]) -> int:
    """The index of the passage that shares most of the needle's letter runs, the shortest such; -1 for no passages.

    >>> nearest("مكافأة توقيع", ["السوق مزدهر", "ليست مكافآت للتوقيع", "أربع سنوات"])
    1
    """
    wanted = _trigrams(needle)
    return max(
        range(len(haystacks)),
        key=lambda index: (len(wanted & _trigrams(haystacks[index])), -len(haystacks[index]), -index),
        default=-1,
    )
