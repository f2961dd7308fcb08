"""A number and the noun that it counts."""

from __future__ import annotations

from decimal import Decimal

from site_builder.arabic.digits import numeral
from site_builder.arabic.nouns import NOUNS
from site_builder.arabic.plural import category, range_category
from site_builder.arabic.policy import Case, Policy

NBSP = "\u00a0"

_IN_THE_NOUN = frozenset({"zero", "one", "two"})


def counted(n: Decimal | int, noun: str, policy: Policy, case: Case = "nominative") -> str:
    r"""«11 معلومة»: the number, an unbreakable space, and the noun in its form; 0, 1 and 2 are in the noun itself.

    `noun` is a key of `NOUNS`: a KeyError names one that the table lacks. `case` is `oblique` after a preposition.

    >>> [counted(n, "evidence", Policy("latn", "standard")) for n in (0, 1, 2, 4)]
    ['لا شواهد', 'شاهد واحد', 'شاهدان', '4\xa0شواهد']
    >>> counted(11, "evidence", Policy("arab", "standard"))
    '١١\xa0شاهدًا'
    """
    form = category(n)
    word = NOUNS[noun].form(form, case)
    return word if form in _IN_THE_NOUN else f"{numeral(n, policy)}{NBSP}{word}"


def counted_range(low: Decimal | int, high: Decimal | int, noun: str, policy: Policy) -> str:
    r"""«3–5 سنوات», by CLDR's table of plural ranges.

    >>> counted_range(3, 11, "year", Policy("latn", "standard"))
    '3–11\xa0سنة'
    """
    if low == high:
        return counted(low, noun, policy)
    word = NOUNS[noun].form(range_category(low, high))
    return f"{numeral(low, policy)}–{numeral(high, policy)}{NBSP}{word}"
