"""The sums of money that a text states, with the currencies that its words allow."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from site_builder.arabic import currency_names as names
from site_builder.arabic.fold import fold_reading
from site_builder.arabic.number_ranges import NumberMention, link_between
from site_builder.arabic.numbers import folded_mentions


@dataclass(frozen=True, slots=True)
class MoneyMention:
    """A sum, or a range, at `text[start:end]`; `currencies` are the ISO 4217 codes that its words allow."""

    low: Decimal
    high: Decimal
    currencies: frozenset[str]
    start: int
    end: int


def _any(choices: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, choices), key=len, reverse=True))


_CACHED_TEXTS = 2048
_CLUB = rf"(?! (?:{_any(names.CLUBS)})(?!\w))"
_ADJECTIVES = _any({adjective for _, adjective in names.NARROWING})
_ADJECTIVE = rf"(?: (?:ال)?(?P<adjective>{_ADJECTIVES})(?:ه|ا|ين|ان|تين|تان)?(?!\w))?"
_SYMBOL = rf"(?<![a-z])(?P<symbol>{_any(names.SYMBOLS)})"
_CODE = rf"(?<![a-z])(?P<code>{_any(code.lower() for code in names.CODES)})(?![a-z])"
_AFTER = re.compile(
    rf" ?(?:(?:من )?(?:ال)?(?P<noun>{_any(names.FORMS)})(?!\w){_CLUB}{_ADJECTIVE}|(?:{_SYMBOL}|{_CODE})(?! ?\d))"
)
_BEFORE = re.compile(rf"(?:{_SYMBOL}|{_CODE}) ?\Z")
_LONGEST_BEFORE = 6
_ALONE = re.compile(
    rf"(?<!\w)(?:[وف]?(?:لل|[بلك]?(?:ال)?))??(?P<sum>(?:(?P<dual>{_any(names.DUALS)})"
    rf"|(?P<noun>{_any(names.FORMS)})(?= واحد[ها]?(?!\w)))(?!\w){_ADJECTIVE}(?: واحد[ها]?(?!\w))?)"
)


@lru_cache(_CACHED_TEXTS)
def money_mentions(text: str) -> tuple[MoneyMention, ...]:
    """Every sum of money of the text, in order.

    >>> [(str(m.low), *m.currencies) for m in money_mentions("80 مليون جنيه إسترليني، والـ 100 مليون دولار")]
    [('80000000', 'GBP'), ('100000000', 'USD')]
    """
    folded = fold_reading(text)
    sums = [money for number in folded_mentions(text) if (money := _priced(folded.text, number)) is not None]
    taken = frozenset(position for money in sums for position in range(money.start, money.end))
    sums += [money for money in _without_number(folded.text) if money.start not in taken]
    merged = _with_ranges(folded.text, sorted(sums, key=lambda money: money.start))
    return tuple(_in_original(money, text) for money in merged)


def _priced(text: str, number: NumberMention) -> MoneyMention | None:
    """The number with the currency that follows it, or else stands before it."""
    after = _AFTER.match(text, number.end)
    if after is not None:
        currencies, end = _named(after)
        return MoneyMention(number.low, number.high, currencies, number.start, end)
    before = _BEFORE.search(text, max(0, number.start - _LONGEST_BEFORE), number.start)
    if before is None:
        return None
    return MoneyMention(number.low, number.high, _marked(before), before.start(), number.end)


def _marked(match: re.Match[str]) -> frozenset[str]:
    symbol, code = match["symbol"], match["code"]
    return frozenset(names.SYMBOLS[symbol]) if symbol else frozenset({code.upper()})


def _named(match: re.Match[str]) -> tuple[frozenset[str], int]:
    """The currencies of a noun, narrowed by its adjective, or of a sign; and where their words end."""
    if match["noun"] is None:
        return _marked(match), match.end()
    return _narrowed(names.FORMS[match["noun"]], match, match.end("noun"))


def _narrowed(noun: str, match: re.Match[str], end: int) -> tuple[frozenset[str], int]:
    narrow = names.NARROWING.get((noun, match["adjective"] or ""))
    return (frozenset({narrow}), match.end()) if narrow else (frozenset(names.NOUNS[noun]), end)


def _without_number(text: str) -> Iterator[MoneyMention]:
    """«دولاران» and «دولار واحد»: sums whose noun says how many."""
    for match in _ALONE.finditer(text):
        form = match["dual"] or match["noun"]
        currencies, _ = _narrowed(names.FORMS[form], match, match.end())
        count = Decimal(2 if match["dual"] else 1)
        yield MoneyMention(count, count, currencies, match.start("sum"), match.end("sum"))


def _with_ranges(text: str, sums: Sequence[MoneyMention]) -> Iterator[MoneyMention]:
    """«بين 10 ملايين دولار و20 مليون دولار» is one sum."""
    at = 0
    while at < len(sums):
        first, second = sums[at], sums[at + 1] if at + 1 < len(sums) else None
        is_range = second is not None and _is_range(text, first, second)
        yield replace(first, high=second.high, end=second.end) if is_range and second else first
        at += 2 if is_range else 1


def _is_range(text: str, first: MoneyMention, second: MoneyMention) -> bool:
    link = link_between(text, first.start, first.end, second.start)
    alike = first.currencies == second.currencies and first.high < second.low
    return alike and link in ("dash", "to", "between")


def _in_original(money: MoneyMention, text: str) -> MoneyMention:
    start, end = fold_reading(text).span(money.start, money.end, text)
    return replace(money, start=start, end=end)
