"""The scale of a chart: how long a bar is, where the marks stand."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal

from site_builder.arabic.amounts import number_words
from site_builder.domain.text import Prose
from site_builder.plan.edition import Edition
from site_builder.plan.views.chart import Tick

TOO_FAR_APART = 50
"""Beyond this ratio the shortest bar of a linear chart would be thinner than 2%: the scale turns logarithmic."""

MOST_TICKS = 4
STEPS = (Decimal(1), Decimal(2), Decimal(5))
HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Scale:
    """`widest` fills the chart. `origin` is the number at the thread: 0 on a linear scale, a power of ten otherwise."""

    widest: Decimal
    origin: Decimal = Decimal(0)

    @property
    def logarithmic(self) -> bool:
        """True where each mark is ten times the one before."""
        return bool(self.origin)

    def share(self, value: Decimal) -> Decimal:
        """The length of a bar as a percentage of the chart, to two decimals."""
        if value <= self.origin or not self.widest:
            return Decimal(0)
        if self.logarithmic:
            return _rounded(HUNDRED * (value / self.origin).log10() / (self.widest / self.origin).log10())
        return _rounded(HUNDRED * value / self.widest)

    def marks(self) -> tuple[Decimal, ...]:
        """The numbers written on the scale, from the thread outwards; nobody counts in parts of one."""
        if self.logarithmic:
            decades = int((self.widest / self.origin).log10().to_integral_value(ROUND_FLOOR))
            every = -(-decades // MOST_TICKS)
            marks = (self.origin * 10**power for power in range(decades, -1, -every))
            return tuple(sorted(mark for mark in marks if mark >= 1))
        step = _step(self.widest)
        return tuple(step * at for at in range(int(self.widest / step) + 1))


def scale_for(values: tuple[Decimal, ...]) -> Scale:
    """Linear where the bars can be told apart on it, logarithmic where the numbers are too far apart."""
    positive = [value for value in values if value > 0]
    if not positive:
        return Scale(Decimal(0))
    smallest, widest = min(positive), max(positive)
    if widest / smallest <= TOO_FAR_APART:
        return Scale(widest)
    return Scale(widest, Decimal(10) ** (smallest.adjusted() - 1))


def ticks(edition: Edition, scale: Scale) -> tuple[Tick, ...]:
    """The marks of a scale with their numbers in words: «100 مليون»."""
    if not scale.widest:
        return ()
    return tuple(Tick(percent(scale.share(mark)), Prose(number_words(mark, edition.policy))) for mark in scale.marks())


def percent(share: Decimal) -> str:
    """A share as an SVG attribute takes it.

    >>> percent(Decimal("33.33")), percent(Decimal("100.00"))
    ('33.33%', '100%')
    """
    return f"{share.normalize():f}%"


def _step(widest: Decimal) -> Decimal:
    size = Decimal(10) ** widest.adjusted()
    candidates = (step * size * power for power in (Decimal("0.1"), Decimal(1)) for step in STEPS)
    return next(step for step in candidates if widest / step <= MOST_TICKS)


def _rounded(share: Decimal) -> Decimal:
    return share.quantize(Decimal("0.01"))
