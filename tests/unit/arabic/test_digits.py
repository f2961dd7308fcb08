from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_builder.arabic.digits import numeral, to_digits
from site_builder.arabic.policy import Policy


@pytest.mark.parametrize(
    ("latin", "arabic"),
    [
        ("300", "٣٠٠"),
        ("12.5%", "١٢٫٥٪"),
        ("12.5 %", "١٢٫٥ ٪"),
        ("1,234,567.89", "١٬٢٣٤٬٥٦٧٫٨٩"),
        ("10:30", "١٠:٣٠"),
        ("2025/07/03", "٢٠٢٥/٠٧/٠٣"),
        ("كان 11، ثم 12.", "كان ١١، ثم ١٢."),
    ],
)
def test_both_families_say_the_same(latin: str, arabic: str) -> None:
    """Digits, separators and the percent sign change together, in both directions."""
    assert arabic == to_digits(latin, "arab")
    assert latin == to_digits(arabic, "latn")


@pytest.mark.parametrize(
    ("written", "expected"),
    [("12,5", "١٢٫٥"), ("1.234.567", "١٬٢٣٤٬٥٦٧"), ("1.234,5", "١٬٢٣٤٫٥"), ("۱۲٫۵", "١٢٫٥"), ("3.7.2024", "٣.٧.٢٠٢٤")],
)
def test_other_separators_are_understood(written: str, expected: str) -> None:
    """A comma that groups no thousands is decimal; dots group where there are several; Persian digits are digits."""
    assert expected == to_digits(written, "arab")


@pytest.mark.parametrize(
    ("value", "policy", "expected"),
    [
        (Decimal("1234567.50"), Policy("latn", "standard"), "1,234,567.5"),
        (Decimal("1234.5"), Policy("latn", "morocco", "ar-MA"), "1.234,5"),
        (Decimal("1234.5"), Policy("arab", "levant", "ar-LB"), "١٬٢٣٤٫٥"),
        (Decimal("1E+3"), Policy("latn", "standard"), "1,000"),
        (100, Policy("latn", "standard"), "100"),
        (-3, Policy("latn", "standard"), "−3"),
        (0, Policy("arab", "standard"), "٠"),
    ],
)
def test_numbers_are_written_by_policy(value: Decimal | int, policy: Policy, expected: str) -> None:
    """Grouping, decimal separator and digits come from the policy, zeros at the end go."""
    assert expected == numeral(value, policy)


@given(st.decimals(min_value=-(10**12), max_value=10**12, places=2), st.sampled_from(["ar", "ar-LB"]))
def test_an_arabic_numeral_mixes_no_families(value: Decimal, language: str) -> None:
    """No Latin digit or separator stands in a number of Arabic-Indic digits."""
    written = numeral(value, Policy("arab", "standard", language))

    assert re.fullmatch("−?[٠-٩٬]+(?:٫[٠-٩]+)?", written)
