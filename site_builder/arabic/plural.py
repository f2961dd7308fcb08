"""Plural categories of Arabic, from CLDR 48.2 (`plurals.json`, `pluralRanges.json`)."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

Category = Literal["zero", "one", "two", "few", "many", "other"]

_SMALL: tuple[Category, ...] = ("zero", "one", "two")
_FEW = range(3, 11)
_MANY = range(11, 100)


def category(n: Decimal | int) -> Category:
    """The form that a counted noun takes after n.

    >>> [category(n) for n in (0, 1, 2, 3, 11, 100, 103)]
    ['zero', 'one', 'two', 'few', 'many', 'other', 'few']
    >>> category(Decimal("1.5"))
    'other'
    """
    number = abs(Decimal(n))
    if number != number.to_integral_value():
        return "other"
    if number < len(_SMALL):
        return _SMALL[int(number)]
    rest = int(number) % 100
    return "few" if rest in _FEW else "many" if rest in _MANY else "other"


def range_category(low: Decimal | int, high: Decimal | int) -> Category:
    """The form that a counted noun takes after «low–high».

    >>> range_category(3, 11), range_category(1, 2)
    ('many', 'other')
    """
    first, last = category(low), category(high)
    if first == last:
        return last
    if last in ("one", "two"):
        return "zero" if first == "zero" else "other"
    return last
