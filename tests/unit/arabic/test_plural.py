from __future__ import annotations

from decimal import Decimal

import pytest
from babel import Locale

from site_builder.arabic.plural import category, range_category

NUMBERS = [*range(1201), 10_011, 1_000_003]


def test_categories_agree_with_cldr() -> None:
    """Every number takes the category that CLDR's rule for Arabic gives it."""
    rule = Locale("ar").plural_form

    categories = {number: category(number) for number in NUMBERS}

    assert {number: rule(number) for number in NUMBERS} == categories


@pytest.mark.parametrize("number", ["1.5", "3.5", "11.25", "0.1"])
def test_a_fraction_is_other(number: str) -> None:
    """A number with a fraction never counts as few or many."""
    expected = "other"

    assert expected == category(Decimal(number))


def test_trailing_zeros_do_not_matter() -> None:
    """3.0 is 3, and -3 is counted as 3."""
    expected = ["few", "few"]

    assert expected == [category(Decimal("3.0")), category(-3)]


# CLDR 48.2, supplemental/pluralRanges.json, ar: an example of a number stands for its category.
RANGES = {
    (0, 1): "zero",
    (0, 2): "zero",
    (0, 5): "few",
    (0, 50): "many",
    (0, 100): "other",
    (1, 2): "other",
    (1, 5): "few",
    (1, 50): "many",
    (1, 100): "other",
    (2, 5): "few",
    (2, 50): "many",
    (2, 100): "other",
    (3, 5): "few",
    (5, 50): "many",
    (5, 100): "other",
    (50, 103): "few",
    (11, 50): "many",
    (50, 100): "other",
    (100, 103): "few",
    (100, 150): "many",
    (100, 200): "other",
}


def test_ranges_agree_with_cldr() -> None:
    """A range takes the category of CLDR's table of plural ranges."""
    found = {ends: range_category(*ends) for ends in RANGES}

    assert found == RANGES
