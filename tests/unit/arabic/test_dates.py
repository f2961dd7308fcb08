from __future__ import annotations

import pytest
from babel import Locale

from site_builder.arabic.dates import date_words, duration_words, month_name
from site_builder.arabic.policy import Policy

LATIN = Policy("latn", "standard")
LOCALES = {"standard": "ar", "levant": "ar_LB", "morocco": "ar_MA", "maghreb": "ar_TN", "mauritania": "ar_MR"}


@pytest.mark.parametrize("family", LOCALES)
def test_months_agree_with_cldr(family: str) -> None:
    """Each family of month names is that of CLDR for its country."""
    cldr = Locale.parse(LOCALES[family]).months["format"]["wide"]

    assert [cldr[month] for month in range(1, 13)] == [
        month_name(month, Policy("latn", family)) for month in range(1, 13)
    ]


def test_dual_names_join_both_families() -> None:
    """«dual» names a month for every Arab reader at once."""
    expected = ["يناير/كانون الثاني", "أغسطس/آب"]

    assert expected == [month_name(month, Policy("latn", "dual")) for month in (1, 8)]


@pytest.mark.parametrize(
    ("date", "policy", "expected"),
    [
        ((2026, 11, 22), LATIN, "22\u00a0نوفمبر 2026"),
        ((2024, 1, 3), Policy("arab", "levant"), "٣\u00a0كانون\u00a0الثاني ٢٠٢٤"),
        ((2025, 7, 0), Policy("latn", "dual"), "يوليو/تموز 2025"),
        ((2009, 0, 0), LATIN, "2009"),
        ((2009, 0, 0), Policy("arab", "standard", "ar-EG"), "٢٠٠٩"),
        ((0, 7, 3), LATIN, "3\u00a0يوليو"),
        ((0, 7, 0), LATIN, "يوليو"),
    ],
)
def test_dates_say_what_is_known(date: tuple[int, int, int], policy: Policy, expected: str) -> None:
    """A part that is not known is left out, a day is never parted from its month, a year has no separator."""
    assert expected == date_words(*date, policy)


@pytest.mark.parametrize(
    ("count", "unit", "which", "expected"),
    [
        (4, "year", "span", "أربع سنوات"),
        (3, "month", "span", "ثلاثة أشهر"),
        (8, "week", "span", "ثمانية أسابيع"),
        (10, "year", "span", "عشر سنوات"),
        (10, "day", "span", "عشرة أيام"),
        (1, "year", "span", "سنة"),
        (2, "week", "span", "أسبوعان"),
        (18, "month", "span", "18\u00a0شهرًا"),
        (100, "day", "span", "100\u00a0يوم"),
        (103, "day", "span", "103\u00a0أيام"),
        (1, "year", "first", "السنة الأولى"),
        (1, "month", "first", "الشهر الأول"),
        (1, "week", "first", "الأسبوع الأول"),
        (1, "day", "first", "اليوم الأول"),
        (2, "year", "first", "أول سنتين"),
        (4, "year", "first", "أول أربع سنوات"),
        (1, "year", "each", "كل سنة"),
        (2, "year", "each", "كل سنتين"),
        (3, "month", "each", "كل ثلاثة أشهر"),
    ],
)
def test_durations_agree_in_gender_and_number(count: int, unit: str, which: str, expected: str) -> None:
    """Three to ten are spelt out against the gender of the noun, as the grammar wants; more are numerals."""
    assert expected == duration_words(count, unit, which, LATIN)


def test_a_duration_after_a_preposition_shows_its_case() -> None:
    """«على مدى سنتين»."""
    expected = "سنتين"

    assert expected == duration_words(2, "year", "span", LATIN, "oblique")
