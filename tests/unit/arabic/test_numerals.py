from decimal import Decimal

import pytest

from site_builder.arabic.numerals import read_numeral


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("11", "11"),
        ("٢٠٠٩", "2009"),
        ("۱۲", "12"),
        ("1,234,567.8", "1234567.8"),
        ("1.234.567,8", "1234567.8"),
        ("١٬٢٣٤٫٥", "1234.5"),
        ("١٫٢٣٤", "1.234"),
        ("١٬٢٣٤", "1234"),
        ("12.5", "12.5"),
        ("12,5", "12.5"),
        ("1,234", "1234"),
        ("1.234", "1.234"),
        ("1.500", "1500"),
        ("0.500", "0.5"),
        ("0,125", "0.125"),
        ("1234.500", "1234.5"),
        ("1 234.567", "1234.567"),
        ("1 000 000,5", "1000000.5"),
        ("1'000", "1000"),
        ("-3.5", "-3.5"),
        ("−3", "-3"),
        ("007", "7"),
    ],
)
def test_digits_and_separators_of_every_family_are_read(written, value):
    """Eastern and western separators, both digit families, spaced groups and signs."""
    assert read_numeral(written) == Decimal(value)


@pytest.mark.parametrize(
    "written", ["1.2.3", "12.34.56", "1,23,456", "1,234.5.6", "1.234,567,8", "1,2'00", "1,2 00", "1²", ""]
)
def test_separators_that_make_no_number_give_nothing(written):
    """A version or a section number is no quantity."""
    assert read_numeral(written) is None


def test_a_scale_word_makes_a_point_a_decimal_point():
    """«1.500 مليون» is a million and a half."""
    assert read_numeral("1.500", scaled=True) == Decimal("1.5")
