"""The shares and the counts that a text states."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from site_builder.arabic.fold import fold_reading
from site_builder.arabic.letters import LETTERS
from site_builder.arabic.noun_forms import is_dual, same_noun
from site_builder.arabic.number_ranges import PERCENT, NumberMention
from site_builder.arabic.numbers import folded_mentions, in_original

_PERCENT_AFTER = re.compile(PERCENT)
_PERCENT_BEFORE = re.compile(r"(?<!\d)(?<!\d )% ?\Z")
_OF = re.compile(" من(?= )")
_WORD = f"[{LETTERS}A-Za-z]+"
_NEXT_WORD = re.compile(f" ({_WORD})(?!\\w)")
_ANY_WORD = re.compile(f"(?<!\\w){_WORD}(?!\\w)")
_YEAR_BEFORE = re.compile(r"(?<!\w)[وفبل]?(?:ال)?(?:عام|سنه) \Z")
_CACHED_TEXTS = 2048
_LOOK_BACK = 8
_WORDS_BETWEEN = 1
_LARGEST_ADJECTIVE = 2  # «واحد» and «اثنان» follow their noun


@lru_cache(_CACHED_TEXTS)
def percent_mentions(text: str) -> tuple[NumberMention, ...]:
    """Every percentage of the text, in order: «12.5%», «١٢٫٥٪», «%12», «خمسة في المئة», «10 بالمئة».

    >>> [(str(share.low), text[share.start:share.end]) for text in ("نمت ١٢٫٥٪",) for share in percent_mentions(text)]
    [('12.5', '١٢٫٥٪')]
    """
    folded = fold_reading(text).text
    found = (_with_percent(folded, number) for number in folded_mentions(text))
    return tuple(in_original(share, text) for share in found if share is not None)


def _with_percent(text: str, number: NumberMention) -> NumberMention | None:
    after = _PERCENT_AFTER.match(text, number.end)
    if after is not None:
        return replace(number, end=after.end())
    before = _PERCENT_BEFORE.search(text, max(0, number.start - _LOOK_BACK), number.start)
    return None if before is None else replace(number, start=before.start())


def count_mentions(text: str, noun: str) -> tuple[NumberMention, ...]:
    """Every number that counts the noun, up to the noun: the noun follows it, with one word between them at most.

    >>> [(str(c.low), c.start, c.end) for c in count_mentions("بتوظيف ما لا يقل عن 11 باحثًا كبيرًا", "باحث")]
    [('11', 20, 29)]
    """
    counts = sorted({*_numbered(text, noun), *_counted_by_form(text, noun)}, key=lambda count: count.start)
    return tuple(in_original(count, text) for count in counts)


def _numbered(text: str, noun: str) -> Iterator[NumberMention]:
    folded = fold_reading(text).text
    numbers = folded_mentions(text)
    for index, number in enumerate(numbers):
        limit = numbers[index + 1].start if index + 1 < len(numbers) else len(folded)
        end = _end_of_counted(folded, number.end, limit, tuple(noun.split()))
        if end and not _YEAR_BEFORE.search(folded, max(0, number.start - _LOOK_BACK), number.start):
            yield replace(number, end=end)


def _end_of_counted(text: str, at: int, limit: int, noun: tuple[str, ...]) -> int:
    """Where the noun ends after a number that ends at `at`; 0 where it does not follow before `limit`."""
    words = _following(text, at, limit, len(noun) + _WORDS_BETWEEN)
    for skipped in range(len(words) - len(noun) + 1):
        candidate = words[skipped : skipped + len(noun)]
        if all(same_noun(match[1], word) for match, word in zip(candidate, noun, strict=True)):
            return candidate[-1].end(1)
    return 0


def _following(text: str, at: int, limit: int, count: int) -> tuple[re.Match[str], ...]:
    """The words after a number, up to a mark of punctuation, another number, or `count`; «من» first of all aside."""
    of = _OF.match(text, at)
    at = of.end() if of else at
    words: list[re.Match[str]] = []
    while len(words) < count and (word := _NEXT_WORD.match(text, at)) and word.end(1) <= limit:
        words.append(word)
        at = word.end(1)
    return tuple(words)


def _counted_by_form(text: str, noun: str) -> Iterator[NumberMention]:
    """«باحثان», «باحث واحد», «باحثين اثنين»: the noun comes before its number, or holds it."""
    folded = fold_reading(text).text
    numbers = {number.start: number for number in folded_mentions(text) if number.high <= _LARGEST_ADJECTIVE}
    for word in _ANY_WORD.finditer(folded):
        number = numbers.get(word.end() + 1)
        if is_dual(word.group(), noun):
            yield NumberMention(Decimal(2), Decimal(2), word.start(), word.end())
        elif number is not None and folded[word.end()] == " " and same_noun(word.group(), noun):
            yield replace(number, start=word.start())
