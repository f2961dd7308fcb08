"""The dates that a text states: in digits, with months of every Arabic family, and years that a word makes years."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from site_builder.arabic import currency_names, number_words, time_words
from site_builder.arabic import date_words as words
from site_builder.arabic.fold import Folded, fold_reading
from site_builder.arabic.numbers import folded_mentions


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date of the Gregorian calendar at `text[start:end]`; 0 stands for a part that is not said."""

    year: int
    month: int
    day: int
    start: int
    end: int


def _any(choices: Iterable[str]) -> str:
    return "|".join(sorted(choices, key=len, reverse=True))


_CACHED_TEXTS = 2048
_LAST_MONTH = 12
_LAST_DAY = 31
_FIRST_YEAR, _LAST_YEAR = 1000, 2999  # that are written out

_COUNTED = _any({*currency_names.FORMS, *time_words.COUNTED, *number_words.SCALES, *number_words.PLURAL_SCALES})
_NO_AMOUNT = rf"(?!\d|[.,]\d| ?[%$€£]| ?(?:ال)?(?:{_COUNTED})(?!\w)| ?هـ?(?!\w))"
_YEAR = rf"[12]\d{{3}}{_NO_AMOUNT}"
_SECOND_YEAR = rf"(?:(?: ?[-–—/] ?| و ?| (?:الي|حتي) (?:(?:ال)?(?:عام|سنه) )?)(?P<second>{_YEAR}))?"
_MONTH = rf"(?:{_any(words.MONTHS)})(?!\w)"
_DAY = rf"(?:(?<![\d.,/])\d{{1,2}}|(?<!\w){_any(words.DAYS)})"

_IN_DIGITS = re.compile(
    r"(?<![\d/.-])(?:(?P<y>[12]\d{3})(?P<mark>[-/])(?P<m>\d{1,2})(?:(?P=mark)(?P<d>\d{1,2}))?"
    r"|(?:(?P<d2>\d{1,2})(?P<mark2>[-/.]))?(?P<m2>\d{1,2})(?:(?P=mark2)|/)(?P<y2>[12]\d{3}))(?![\d/-]|\.\d)"
)
_WITH_MONTH = re.compile(
    rf"(?:(?P<day>{_DAY}) (?:من )?(?:شهر )?|(?<!\w)[وف]?[بل]?)(?P<month>{_MONTH})"
    rf"(?P<dual> ?[/(] ?{_MONTH}\)?)?"
    rf"(?: (?P<day_after>\d{{1,2}})(?=[,،]? [12]\d{{3}}))?"
    rf"(?:[,،]? (?:من )?(?:(?:ال)?(?:عام|سنه) )?(?P<year>{_YEAR}))?"
)
_YEAR_WORD = r"(?<!\w)[وف]?[بلك]?(?:ال)?(?:عام|عامي|سنه|سنتي|العامين)"
_YEARS = re.compile(
    rf"(?:{_YEAR_WORD} |(?<!\w)[وفبل]?(?:{_any(words.BEFORE_A_YEAR)}) |\()(?P<first>{_YEAR}){_SECOND_YEAR}"
    rf"|(?<![\w.,/-])(?P<from>(?:19|20)\d\d)[-–—](?P<to>(?:19|20)\d\d)(?![\w/-]|[.,]\d){_NO_AMOUNT}"
    rf"|(?<![\d.,/-])(?P<marked>[12]\d{{3}}) ?م(?!\w)"
)
_YEAR_WORD_BEFORE = re.compile(rf"{_YEAR_WORD} \Z")
_MONTH_WORD_BEFORE = re.compile(rf"(?<!\w)[وفبل]?(?:{_any(words.BEFORE_A_MONTH)}) [وبل]?\Z")
_LOOK_BACK = 16


@lru_cache(_CACHED_TEXTS)
def date_mentions(text: str) -> tuple[DateMention, ...]:
    """Every date of the text, in order; a bare number is a year only where a word or brackets make it one.

    >>> [(d.year, d.month, d.day) for d in date_mentions("في 3 تموز 2024، ثم يوليو/تموز 2025، وعام 2009، و2025/07/03")]
    [(2024, 7, 3), (2025, 7, 0), (2009, 0, 0), (2025, 7, 3)]
    """
    folded = fold_reading(text)
    taken: set[int] = set()
    found: list[DateMention] = []
    for mention in _found(folded, text):
        stretch = range(mention.start, mention.end)
        if taken.isdisjoint(stretch):
            taken.update(stretch)
            found.append(mention)
    return tuple(_in_original(mention, folded, text) for mention in sorted(found, key=lambda mention: mention.start))


def _in_original(mention: DateMention, folded: Folded, text: str) -> DateMention:
    start, end = folded.span(mention.start, mention.end, text)
    return replace(mention, start=start, end=end)


def _found(folded: Folded, text: str) -> Iterator[DateMention]:
    """Every reading; one that overlaps an earlier one is to be dropped."""
    yield from _in_digits(folded.text)
    yield from _with_month(folded, text)
    yield from _years(folded.text)
    yield from _written_out(folded.text, text)


def _in_digits(text: str) -> Iterator[DateMention]:
    for match in _IN_DIGITS.finditer(text):
        year, month = int(match["y"] or match["y2"]), int(match["m"] or match["m2"])
        day = int(match["d"] or match["d2"] or 0)
        if 1 <= month <= _LAST_MONTH and day <= _LAST_DAY:
            yield DateMention(year, month, day, match.start(), match.end())


def _with_month(folded: Folded, text: str) -> Iterator[DateMention]:
    for match in _WITH_MONTH.finditer(folded.text):
        day = match["day"] or match["day_after"] or "0"
        number = int(day) if day.isdigit() else words.DAYS[day]
        if number > _LAST_DAY or not _is_month(match, folded, text):
            continue
        start = match.start("day" if match["day"] else "month")
        yield DateMention(int(match["year"] or 0), words.MONTHS[match["month"]], number, start, match.end())


def _is_month(match: re.Match[str], folded: Folded, text: str) -> bool:
    """True where a day, a year, a second name or a word before the name makes a month of it."""
    name, at = match["month"], match.start("month")
    if match["year"] or match["dual"]:
        return True
    if name == "اب" and text[folded.origin[at]] != "آ":
        return False
    if match["day"]:
        return True
    before = folded.text[max(0, at - _LOOK_BACK) : at]
    return _MONTH_WORD_BEFORE.search(before) is not None


def _years(text: str) -> Iterator[DateMention]:
    for match in _YEARS.finditer(text):
        for group in ("first", "second", "from", "to", "marked"):
            if match[group]:
                yield DateMention(int(match[group]), 0, 0, match.start(group), match.end(group))


def _written_out(folded: str, text: str) -> Iterator[DateMention]:
    """«عام ألفين وتسعة»."""
    for number in folded_mentions(text):
        before = folded[max(0, number.start - _LOOK_BACK) : number.start]
        is_year = _FIRST_YEAR <= number.low == number.high <= _LAST_YEAR and number.low == int(number.low)
        if is_year and not folded[number.start].isdigit() and _YEAR_WORD_BEFORE.search(before):
            yield DateMention(int(number.low), 0, 0, number.start, number.end)
