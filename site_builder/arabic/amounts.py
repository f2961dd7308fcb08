"""Sums, shares and counts in words: «300 مليون دولار», «10–20%», «3 آلاف باحث»."""

from __future__ import annotations

from decimal import Decimal

from site_builder.arabic.counted import NBSP
from site_builder.arabic.currencies import CURRENCIES
from site_builder.arabic.digits import numeral
from site_builder.arabic.noun import Noun
from site_builder.arabic.plural import Category, category, range_category
from site_builder.arabic.policy import Case, Policy
from site_builder.arabic.scales import SCALES, Scale

_SMALLEST_SHARE = Decimal("0.1")
_DUALS = ("ان", "ين", "ا")


def amount_parts(low: Decimal, high: Decimal, policy: Policy, case: Case = "nominative") -> tuple[str, str]:
    """The numeral and the scale word before a noun; one and two of a scale are the word alone, in the first part.

    >>> policy = Policy("latn", "standard")
    >>> amount_parts(Decimal(300_000_000), Decimal(300_000_000), policy)
    ('300', 'مليون')
    >>> amount_parts(Decimal(2_000_000), Decimal(2_000_000), policy, "oblique")
    ('مليوني', '')
    >>> amount_parts(Decimal(11), Decimal(11), policy)
    ('11', '')
    """
    scale = _scale_of(low, high)
    if scale is None:
        return _numerals(low, high, policy), ""
    low, high = low / scale.factor, high / scale.factor
    form = range_category(low, high)
    word = scale.before_noun(form, case)
    return (word, "") if low == high and form in ("one", "two") else (_numerals(low, high, policy), word)


def money_parts(
    low: Decimal, high: Decimal, currency: str, policy: Policy, case: Case = "nominative"
) -> tuple[str, str]:
    r"""A sum as a numeral to be set large and the words after it; `currency` is an ISO 4217 code.

    >>> money_parts(Decimal(80_000_000), Decimal(80_000_000), "GBP", Policy("latn", "standard"))
    ('80', 'مليون\xa0جنيه\xa0إسترليني')
    """
    number, scale = amount_parts(low, high, policy, case)
    if currency not in CURRENCIES:
        return number, _joined(scale, currency)
    noun = CURRENCIES[currency].noun
    if _scale_of(low, high):
        return number, _joined(scale, noun.other)
    return _number_and_noun(number, range_category(low, high), noun, case)


def money_words(low: Decimal, high: Decimal, currency: str, policy: Policy, case: Case = "nominative") -> str:
    r"""A sum as prose says it, joined by unbreakable spaces. A currency outside the table keeps its code.

    >>> money_words(Decimal(3_000), Decimal(3_000), "USD", Policy("latn", "standard"))
    '3\xa0آلاف\xa0دولار'
    """
    return _joined(*money_parts(low, high, currency, policy, case))


def percent_words(low: Decimal, high: Decimal, policy: Policy) -> str:
    """A share of a hundred, without a space before the sign.

    >>> percent_words(Decimal("12.5"), Decimal("12.5"), Policy("arab", "standard"))
    '١٢٫٥٪'
    """
    return _numerals(low, high, policy) + ("٪" if policy.digits == "arab" else "%")


def number_words(value: Decimal | int, policy: Policy, case: Case = "nominative") -> str:
    r"""A number that stands alone.

    >>> number_words(11_000_000, Policy("latn", "standard")), number_words(2_000, Policy("latn", "standard"))
    ('11\xa0مليونًا', 'ألفان')
    """
    number = Decimal(value)
    scale = _scale_of(number, number)
    if scale is None:
        return numeral(number, policy)
    form = category(number / scale.factor)
    word = scale.noun.form(form, case)
    return word if form in ("one", "two") else _joined(numeral(number / scale.factor, policy), word)


def unit_words(low: Decimal, high: Decimal, unit: str, policy: Policy, case: Case = "nominative") -> str:
    r"""A count with its noun as the editor wrote it for that number; a noun in the dual needs no numeral.

    >>> unit_words(Decimal(11), Decimal(11), "باحثًا", Policy("latn", "standard"))
    '11\xa0باحثًا'
    >>> unit_words(Decimal(2), Decimal(2), "باحثان", Policy("latn", "standard"))
    'باحثان'
    """
    if low == high and _says_its_number(low, unit):
        return unit
    return _joined(*amount_parts(low, high, policy, case), unit)


def _says_its_number(number: Decimal, unit: str) -> bool:
    return number == 1 or (category(number) == "two" and unit.split(" ", maxsplit=1)[0].endswith(_DUALS))


def _number_and_noun(number: str, form: Category, noun: Noun, case: Case) -> tuple[str, str]:
    words = noun.form(form, case).replace(" ", NBSP)
    return (words, "") if form in ("one", "two") else (number, words)


def _numerals(low: Decimal, high: Decimal, policy: Policy) -> str:
    written = numeral(low, policy)
    return written if low == high else f"{written}–{numeral(high, policy)}"


def _scale_of(low: Decimal, high: Decimal) -> Scale | None:
    """The largest scale in which a newsroom would write both ends: 1,500,000 is «1.5 مليون», 1,234,567 stays."""
    return next((scale for scale in SCALES if _suits(low, scale, whole=high) and _suits(high, scale, whole=high)), None)


def _suits(value: Decimal, scale: Scale, whole: Decimal) -> bool:
    share = value / scale.factor
    return abs(whole) >= scale.factor and abs(share) >= _SMALLEST_SHARE and round(share, scale.places) == share


def _joined(*words: str) -> str:
    return NBSP.join(word.replace(" ", NBSP) for word in words if word)
