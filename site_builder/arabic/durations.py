"""The stretches of time that a text states: «على مدى أربع سنوات», «في السنة الأولى», «سنويًا»."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from site_builder.arabic import time_words as words
from site_builder.arabic.fold import fold_reading
from site_builder.arabic.number_ranges import NumberMention
from site_builder.arabic.numbers import folded_mentions


@dataclass(frozen=True, slots=True)
class DurationMention:
    """A duration at `text[start:end]`: `unit` is year, month, week or day; `which` is span, first or each."""

    count: int
    unit: str
    which: str
    start: int
    end: int


def _any(choices: Iterable[str]) -> str:
    return "|".join(sorted(choices, key=len, reverse=True))


_CACHED_TEXTS = 2048
_LONGEST = 1000  # «2009 عام» is no duration
_MONTHS_A_YEAR = 12
_LOOK_BACK = 8
_CLITICS = r"(?<!\w)[وف]?(?:لل|[بلك]?(?:ال)?)"
_FIRST_AFTER = re.compile(
    rf"{_CLITICS}(?P<unit>{_any(words.OWNED)})(?:ها|هم|ه|نا|ي|ك)?(?: (?P<between>ال ?\w+))? (?:ال)(?:اول|اولي)(?!\w)"
)
_WORD_BEFORE = re.compile(r"(?<!\w)[وف]?[بلك]?(?P<word>اول|اولي|كل) \Z")
_FIRST_ONE = re.compile(rf"(?<!\w)[وف]?[بلك]?(?P<said>(?:اول|اولي) (?P<unit>{_any(words.SINGULARS)}))(?!\w)")
_UNIT = re.compile(rf" (?:ال)?(?P<unit>{_any(words.COUNTED)})(?!\w)")
_HALF_MORE = re.compile(rf" ونصف(?: (?:ال)?(?:{_any(words.SINGULARS)}))?(?!\w)")
_DUAL = re.compile(rf"{_CLITICS}(?P<unit>{_any(words.DUALS)})(?!\w)")
_ONE = re.compile(
    rf"(?<!\w)[وفبل]?(?:مدي|مده|خلال|مدار|طوال|طيله|فتره) (?P<unit>{_any(words.SINGULARS)})"
    rf"(?=\Z|[^\w ]| (?:ونصف|من|في|علي|كامله?)(?!\w))|{_CLITICS}(?P<single>{_any(words.SINGULARS)})(?= واحده?(?!\w))"
)
_PER = rf"(?:في ال|بال)(?P<per>{_any(words.SINGULARS)})(?=\Z|[^\w ]| (?:الواحده?|و\w+)(?!\w))"
_EACH = re.compile(
    rf"(?<!\w)(?:(?P<adverb>{_any(words.ADVERBS)})|[وفبل]?كل (?P<every>{_any(words.SINGULARS)})"
    rf"|(?<!نصف )(?<!ربع )(?:ال)?(?P<adjective>{_any(words.ADJECTIVES)})|{_PER})(?!\w)"
)
_IN_ENGLISH = re.compile(
    r"(?:(?P<which>first|each|every|per) )?(?:(?P<count>\d{1,3}) )?(?P<unit>year|month|week|day)(?P<many>s)?"
)
_INTRODUCTION = re.compile(r"(?:(?:علي|في|ل|خلال|لمده|مده) ?)?(?:مدي |مدار |مده |فتره )?(?:ال)?")


@lru_cache(_CACHED_TEXTS)
def duration_mentions(text: str) -> tuple[DurationMention, ...]:
    """Every duration of the text, in order; a year and a half is 18 months.

    >>> [(d.count, d.unit, d.which) for d in duration_mentions("على مدى أربع سنوات، منها عامان في السنة الأولى")]
    [(4, 'year', 'span'), (2, 'year', 'span'), (1, 'year', 'first')]
    """
    folded = fold_reading(text)
    found: dict[int, DurationMention] = {}
    for mention in _found(folded.text, folded_mentions(text)):
        if not any(position in found for position in range(mention.start, mention.end)):
            found |= dict.fromkeys(range(mention.start, mention.end), mention)
    unique = sorted(dict.fromkeys(found.values()), key=lambda mention: mention.start)
    spans = (folded.span(mention.start, mention.end, text) for mention in unique)
    return tuple(replace(mention, start=start, end=end) for mention, (start, end) in zip(unique, spans, strict=True))


def read_duration(text: str) -> DurationMention | None:
    """The duration that the whole text is, in the sheet's English («4 years», «first year») or in Arabic.

    A unit alone («years») is none.

    >>> read_duration("4 years"), read_duration("أربع سنوات") is not None, read_duration("أربع سنوات أخرى")
    (DurationMention(count=4, unit='year', which='span', start=0, end=7), True, None)
    """
    folded = fold_reading(text).text
    english = _IN_ENGLISH.fullmatch(folded.strip())
    if english is not None:
        if english["count"] is None and (english["which"] is None or english["many"]):
            return None  # «years» says no number
        which = {None: "span", "first": "first"}.get(english["which"], "each")
        return DurationMention(int(english["count"] or 1), english["unit"], which, 0, len(text))
    mentions = duration_mentions(text)
    if len(mentions) != 1 or text[mentions[0].end :].strip():
        return None
    before = fold_reading(text[: mentions[0].start]).text.lstrip()
    return mentions[0] if _INTRODUCTION.fullmatch(before) else None


def _found(text: str, numbers: tuple[NumberMention, ...]) -> Iterator[DurationMention]:
    """Every reading; one that overlaps an earlier one is to be dropped."""
    yield from _first(text, numbers)
    yield from _numbered(text, numbers)
    for match in _DUAL.finditer(text):
        yield from _spanning(text, Decimal(2), words.DUALS[match["unit"]], match.start("unit"), match.end("unit"))
    for match in _EACH.finditer(text):
        yield DurationMention(1, _each_unit(match), "each", match.start(), match.end())
    for match in _ONE.finditer(text):
        group = "unit" if match["unit"] else "single"
        yield from _spanning(text, Decimal(1), words.SINGULARS[match[group]], match.start(group), match.end(group))


def _each_unit(match: re.Match[str]) -> str:
    if match["adverb"]:
        return words.ADVERBS[match["adverb"]]
    if match["adjective"]:
        return words.ADJECTIVES[match["adjective"]]
    return words.SINGULARS[match["every"] or match["per"]]


def _first(text: str, numbers: tuple[NumberMention, ...]) -> Iterator[DurationMention]:
    """«السنة الأولى», «السنوات الأربع الأولى», «أول سنة»."""
    for match in _FIRST_AFTER.finditer(text):
        inside = [number for number in numbers if match.start("between") <= number.start < match.end("between")]
        count = int(inside[0].low) if inside else 1
        yield DurationMention(count, words.OWNED[match["unit"]], "first", match.start("unit"), match.end())
    for match in _FIRST_ONE.finditer(text):
        yield DurationMention(1, words.SINGULARS[match["unit"]], "first", match.start("said"), match.end())


def _numbered(text: str, numbers: tuple[NumberMention, ...]) -> Iterator[DurationMention]:
    """«أربع سنوات», «18 شهرًا», «أول أربع سنوات»."""
    for number in numbers:
        unit = _UNIT.match(text, number.end)
        if unit is None or number.low != number.high or not 0 < number.low < _LONGEST:
            continue
        yield from _spanning(text, number.low, words.COUNTED[unit["unit"]], number.start, unit.end())


def _spanning(text: str, count: Decimal, unit: str, start: int, end: int) -> Iterator[DurationMention]:
    """The duration, with the half after it; parts of a year are given in months, parts of the rest not at all."""
    half = _HALF_MORE.match(text, end)
    if half is not None:
        count, end = count + Decimal("0.5"), half.end()
    if count != int(count) and unit == "year":
        count, unit = count * _MONTHS_A_YEAR, "month"
    if count == int(count):
        which, start = _which(text, start)
        yield DurationMention(int(count), unit, which, start, end)


def _which(text: str, start: int) -> tuple[str, int]:
    """What the word before a counted duration makes of it, and where that begins: «أول عامين», «كل 3 سنوات»."""
    before = _WORD_BEFORE.search(text, max(0, start - _LOOK_BACK), start)
    if before is None:
        return "span", start
    return ("each" if before["word"] == "كل" else "first"), before.start("word")
