from __future__ import annotations

from decimal import Decimal

import pytest

from site_builder.arabic.counted import counted, counted_range
from site_builder.arabic.nouns import NOUNS
from site_builder.arabic.policy import Policy

LATIN = Policy("latn", "standard")
COUNTS = [0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 111, 200, 1000, Decimal("1.5")]


@pytest.mark.parametrize("noun", sorted(NOUNS))
def test_every_noun_is_counted_in_the_form_of_its_number(noun: str) -> None:
    """Across fifteen counts each number takes its own form; 0, 1 and 2 are in the noun itself."""
    forms = NOUNS[noun]
    few, many, other = forms.few, forms.many, forms.other
    words = [
        forms.zero,
        forms.one,
        forms.two,
        few,
        few,
        many,
        many,
        other,
        other,
        other,
        few,
        many,
        other,
        other,
        other,
    ]
    numerals = ["", "", "", "3", "10", "11", "99", "100", "101", "102", "103", "111", "200", "1,000", "1.5"]
    expected = [f"{numeral}\u00a0{word}".lstrip("\u00a0") for numeral, word in zip(numerals, words, strict=True)]

    assert expected == [counted(count, noun, LATIN) for count in COUNTS]


@pytest.mark.parametrize(
    ("noun", "expected"),
    [("evidence", "شاهدين"), ("error", "خطأين"), ("year", "سنتين"), ("unknown", "سؤالين مفتوحين")],
)
def test_the_dual_shows_its_case(noun: str, expected: str) -> None:
    """After a preposition the dual ends in ـين, in its adjective too."""
    assert expected == counted(2, noun, LATIN, "oblique")


def test_the_other_forms_show_no_case() -> None:
    """Only the dual differs between the cases."""
    expected = "11\u00a0شاهدًا"

    assert expected == counted(11, "evidence", LATIN, "oblique")


def test_counts_follow_the_digits_of_the_newsroom() -> None:
    """Numerals of a count are in the family of the policy, grouped by its separator."""
    expected = "١٬٠٠٠\u00a0كلمة"

    assert expected == counted(1000, "word", Policy("arab", "standard"))


def test_ranges_of_counts_take_the_form_of_the_plural_range() -> None:
    """3–5 سنوات, 3–11 سنة; a range from a number to itself is that number."""
    expected = ["3–5\u00a0سنوات", "3–11\u00a0شهرًا", "سنتان"]

    found = [
        counted_range(3, 5, "year", LATIN),
        counted_range(3, 11, "month", LATIN),
        counted_range(2, 2, "year", LATIN),
    ]
    assert expected == found


def test_an_unknown_noun_is_a_programming_error() -> None:
    """A noun that the table lacks names itself."""
    with pytest.raises(KeyError, match="camel"):
        counted(3, "camel", LATIN)
