from __future__ import annotations

from decimal import Decimal

import pytest

from site_builder.arabic.amounts import (
    amount_parts,
    money_parts,
    money_words,
    number_words,
    percent_words,
    unit_words,
)
from site_builder.arabic.policy import Case, Policy

LATIN = Policy("latn", "standard")
ARABIC = Policy("arab", "levant", "ar-LB")


def spaced(words: str) -> str:
    """The words with ordinary spaces where unbreakable ones stand, and the other way round, so that none escapes."""
    return words.translate(str.maketrans({" ": "\u00a0", "\u00a0": " "}))


@pytest.mark.parametrize(
    ("amount", "currency", "expected"),
    [
        ("300_000_000", "USD", "300 مليون دولار"),
        ("80_000_000", "GBP", "80 مليون جنيه إسترليني"),
        ("10_000_000_000", "USD", "10 مليارات دولار"),
        ("3_000", "USD", "3 آلاف دولار"),
        ("11_000", "SAR", "11 ألف ريال سعودي"),
        ("11_000_000", "USD", "11 مليون دولار"),
        ("1_000_000", "USD", "مليون دولار"),
        ("2_000_000", "USD", "مليونا دولار"),
        ("1_500_000", "USD", "1.5 مليون دولار"),
        ("1_250_000_000", "EUR", "1.25 مليار يورو"),
        ("4_200_000_000", "SAR", "4.2 مليار ريال سعودي"),
        ("5_000_000_000_000", "USD", "5 تريليونات دولار"),
        ("1_500", "USD", "1,500 دولار"),
        ("1_234_567", "USD", "1,234,567 دولارًا"),
        ("0", "USD", "0 دولار"),
        ("1", "GBP", "جنيه إسترليني"),
        ("2", "GBP", "جنيهان إسترلينيان"),
        ("3", "GBP", "3 جنيهات إسترلينية"),
        ("11", "GBP", "11 جنيهًا إسترلينيًا"),
        ("100", "GBP", "100 جنيه إسترليني"),
        ("1.5", "USD", "1.5 دولار"),
        ("5_000_000", "XOF", "5 ملايين فرنك غرب أفريقي"),
        ("5_000_000", "THB", "5 ملايين THB"),
    ],
)
def test_sums_are_said_as_a_newsroom_says_them(amount: str, currency: str, expected: str) -> None:
    """Scale words decline, the noun follows in its form, and nothing in a sum can be parted at the end of a line."""
    value = Decimal(amount)

    assert spaced(expected) == money_words(value, value, currency, LATIN)


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        ("10_000_000", "20_000_000", "10–20 مليون دولار"),
        ("3_000_000", "5_000_000", "3–5 ملايين دولار"),
        ("1_000_000", "2_000_000", "1–2 مليون دولار"),
        ("500_000", "2_000_000", "0.5–2 مليون دولار"),
        ("900_000_000", "1_100_000_000", "0.9–1.1 مليار دولار"),
        ("3", "9", "3–9 دولارات"),
        ("9", "11", "9–11 دولارًا"),
    ],
)
def test_ranges_share_one_scale(low: str, high: str, expected: str) -> None:
    """Both ends of a range are counted in one scale, whose form is that of the plural range."""
    assert spaced(expected) == money_words(Decimal(low), Decimal(high), "USD", LATIN)


@pytest.mark.parametrize(
    ("amount", "case", "expected"),
    [
        (2_000_000, "oblique", "مليوني دولار"),
        (2_000, "oblique", "ألفي دولار"),
        (2, "oblique", "دولارين"),
        (2_000, "nominative", "ألفا دولار"),
        (3_000_000, "oblique", "3 ملايين دولار"),
    ],
)
def test_two_of_a_scale_shows_its_case(amount: int, case: Case, expected: str) -> None:
    """«تصل إلى مليوني دولار», not «مليونا»."""
    value = Decimal(amount)

    assert spaced(expected) == money_words(value, value, "USD", LATIN, case)


def test_the_numeral_can_be_set_apart() -> None:
    """A figure set large has its numeral in one part and the words in the other."""
    hundred, two = Decimal(100_000_000), Decimal(2_000_000)

    assert money_parts(hundred, hundred, "USD", LATIN) == ("100", "مليون\u00a0دولار")
    assert money_parts(two, two, "USD", LATIN) == ("مليونا", "دولار")
    assert amount_parts(hundred, hundred, ARABIC) == ("١٠٠", "مليون")


@pytest.mark.parametrize(
    ("low", "high", "policy", "expected"),
    [
        ("12.5", "12.5", LATIN, "12.5%"),
        ("12.5", "12.5", ARABIC, "١٢٫٥٪"),
        ("10", "20", LATIN, "10–20%"),
        ("12.5", "12.5", Policy("latn", "maghreb", "ar-DZ"), "12,5%"),
    ],
)
def test_shares_end_in_the_sign_of_their_digits(low: str, high: str, policy: Policy, expected: str) -> None:
    """The sign stands after the number, without a space, in its family."""
    assert expected == percent_words(Decimal(low), Decimal(high), policy)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (11_000, "11 ألفًا"),
        (3_000_000, "3 ملايين"),
        (2_000_000, "مليونان"),
        (1_000, "ألف"),
        (2_009, "2,009"),
        (-3_000_000, "−3 ملايين"),
    ],
)
def test_a_number_alone_is_not_in_construct(value: int, expected: str) -> None:
    """Without a noun after it the scale word has its tanwin and its nun."""
    assert spaced(expected) == number_words(value, LATIN)


@pytest.mark.parametrize(
    ("count", "unit", "expected"),
    [
        ("11", "باحثًا", "11 باحثًا"),
        ("10", "باحثين", "10 باحثين"),
        ("3_000", "باحث", "3 آلاف باحث"),
        ("1", "باحث", "باحث"),
        ("2", "باحثان", "باحثان"),
        ("2", "باحث", "2 باحث"),
        ("2_000_000", "مستخدم نشط", "مليونا مستخدم نشط"),
    ],
)
def test_units_stay_as_the_editor_wrote_them(count: str, unit: str, expected: str) -> None:
    """The editor's noun is kept; where it says its number itself the numeral goes."""
    value = Decimal(count)

    assert (
        expected if count in ("1", "2") and unit in expected.split(" ") and expected == unit else spaced(expected)
    ) == (unit_words(value, value, unit, LATIN))
