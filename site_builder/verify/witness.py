"""All that some texts and facts state in numbers: what the newsroom's prose may state after them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from site_builder.arabic.currency import MoneyMention, money_mentions
from site_builder.arabic.date_mentions import DateMention, date_mentions
from site_builder.arabic.numbers import NumberMention, number_mentions
from site_builder.arabic.units import percent_mentions
from site_builder.domain.figure import Figure, Rate
from site_builder.domain.when import Day, When
from site_builder.verify.stated import PERCENT

Sum = tuple[Decimal, str]


@dataclass(frozen=True, slots=True)
class Witness:
    """`numbers` holds every number of any kind, both ends of ranges; `sums` are pairs of number and currency."""

    numbers: frozenset[Decimal]
    sums: frozenset[Sum]
    shares: frozenset[Decimal]
    dates: frozenset[Day]

    def __or__(self, other: Witness) -> Witness:
        """What either states."""
        return together((self, other))

    def states_sum(self, money: MoneyMention) -> bool:
        """True where both ends are stated in a currency that the words allow."""
        return all(any((end, code) in self.sums for code in money.currencies) for end in (money.low, money.high))

    def states_share(self, share: NumberMention) -> bool:
        """True where both ends are stated as percentages."""
        return {share.low, share.high} <= self.shares

    def states_number(self, number: NumberMention) -> bool:
        """True where both ends are stated, whatever they count."""
        return {number.low, number.high} <= self.numbers

    def states_date(self, date: DateMention) -> bool:
        """True where one date says all that this one says."""
        return any(
            all(mine in (0, theirs) for mine, theirs in ((date.year, a.year), (date.month, a.month), (date.day, a.day)))
            for a in self.dates
        )


NOBODY = Witness(frozenset(), frozenset(), frozenset(), frozenset())
_CACHED_TEXTS = 2048  # a passage answers for many sentences: without it, a tenth of verifying a story


def together(witnesses: Iterable[Witness]) -> Witness:
    """What any of them states."""
    every = tuple(witnesses)
    return Witness(
        frozenset().union(*(one.numbers for one in every)),
        frozenset().union(*(one.sums for one in every)),
        frozenset().union(*(one.shares for one in every)),
        frozenset().union(*(one.dates for one in every)),
    )


def of_texts(texts: Iterable[str]) -> Witness:
    """What the words of some texts state."""
    return together(map(of_text, texts))


@lru_cache(_CACHED_TEXTS)
def of_text(text: str) -> Witness:
    """What the words of a text state."""
    numbers = (end for one in number_mentions(text) for end in (one.low, one.high))
    money = money_mentions(text)
    sums = ((end, code) for one in money for end in (one.low, one.high) for code in one.currencies)
    shares = (end for one in percent_mentions(text) for end in (one.low, one.high))
    dates = (Day(one.year, one.month, one.day) for one in date_mentions(text))
    ends = (end for one in money for end in (one.low, one.high))
    return Witness(frozenset((*numbers, *ends)), frozenset(sums), frozenset(shares), frozenset(dates))


def of_numbers(numbers: Iterable[Decimal]) -> Witness:
    """Bare numbers."""
    return Witness(frozenset(numbers), frozenset(), frozenset(), frozenset())


def of_figure(figure: Figure) -> Witness:
    """What a figure's fields state."""
    ends = frozenset((figure.amount.low, figure.amount.high))
    sums = frozenset((end, figure.currency) for end in ends if figure.currency)
    period = frozenset((Decimal(figure.period.count),) if figure.period else ())
    shares = ends if figure.unit == PERCENT else frozenset[Decimal]()
    return Witness(ends | period, sums, shares, frozenset()) | of_dates(_days(figure.when))


def of_rate(rate: Rate) -> Witness:
    """What an exchange rate states."""
    worth = frozenset(((rate.rate, rate.quote), (Decimal(1), rate.base)))
    return Witness(frozenset((rate.rate,)), worth, frozenset(), frozenset()) | of_iso_dates((rate.on,))


def of_when(when: When | None) -> Witness:
    """What a date of the sheet states."""
    return of_dates(_days(when))


def of_iso_dates(written: Iterable[str]) -> Witness:
    """What dates written as `2025-07-02` state; empty ones nothing."""
    return of_dates(Day(*(int(part) for part in date.split("-"))) for date in written if date)


def of_dates(days: Iterable[Day]) -> Witness:
    """What days state, and the numbers of their years."""
    every = frozenset(days)
    numbers = frozenset(Decimal(part) for day in every for part in (day.year, day.day) if part)
    return Witness(numbers, frozenset(), frozenset(), every)


def _days(when: When | None) -> Iterator[Day]:
    if when is not None:
        yield from (day for day in (when.start, when.end) if day is not None)
