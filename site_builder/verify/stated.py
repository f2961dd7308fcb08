"""The numbers that an excerpt states, read in their whole passage so that no cut can change them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from site_builder.arabic.currency import money_mentions
from site_builder.arabic.numbers import NumberMention, number_mentions
from site_builder.arabic.units import count_mentions, percent_mentions
from site_builder.domain.figure import Amount, Figure
from site_builder.verify.sighting import Sighting

PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class Stated:
    """A number at `start` to `end` of the passage of a sighting; `currencies` are empty where it is not money."""

    low: Decimal
    high: Decimal
    currencies: frozenset[str]
    start: int
    end: int
    sighting: Sighting

    @property
    def words(self) -> str:
        """The source's own words for it."""
        return self.sighting.text[self.start : self.end].strip()

    @property
    def is_whole(self) -> bool:
        """True where the excerpt holds all of it."""
        return self.sighting.holds(self.start, self.end)

    def says(self, amount: Amount) -> bool:
        """True for the same number, or the same range."""
        return (self.low, self.high) == (amount.low, amount.high)


def stated_for(figure: Figure, sightings: Iterable[Sighting]) -> tuple[Stated, ...]:
    """What the excerpts state in the figure's own measure: sums of money, shares, or counts of its unit."""
    return tuple(stated for sighting in sightings for stated in _in_measure(figure, sighting) if _is_touched(stated))


def numbers_stated(sightings: Iterable[Sighting]) -> tuple[Stated, ...]:
    """Every number that the excerpts state, whatever it measures."""
    return tuple(stated for sighting in sightings for stated in _numbers(sighting) if _is_touched(stated))


def _is_touched(stated: Stated) -> bool:
    return stated.sighting.touches(stated.start, stated.end)


def _in_measure(figure: Figure, sighting: Sighting) -> Iterator[Stated]:
    for money in money_mentions(sighting.text) if figure.currency else ():
        yield Stated(money.low, money.high, money.currencies, money.start, money.end, sighting)
    for number in () if figure.currency else _counted(sighting.text, figure):
        yield Stated(number.low, number.high, frozenset(), number.start, number.end, sighting)


def _counted(text: str, figure: Figure) -> tuple[NumberMention, ...]:
    return percent_mentions(text) if figure.unit == PERCENT else count_mentions(text, figure.unit)


def _numbers(sighting: Sighting) -> Iterator[Stated]:
    for number in number_mentions(sighting.text):
        yield Stated(number.low, number.high, frozenset(), number.start, number.end, sighting)
