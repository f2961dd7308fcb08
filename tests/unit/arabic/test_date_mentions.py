import pytest

from site_builder.arabic.date_mentions import date_mentions
from site_builder.arabic.months import FAMILIES
from site_builder.arabic.numbers import number_mentions


def dates(text):
    """Each date without its place."""
    return [(date.year, date.month, date.day) for date in date_mentions(text)]


@pytest.mark.parametrize(
    ("month", "name"), [(number, name) for names in FAMILIES.values() for number, name in enumerate(names, start=1)]
)
def test_every_month_of_every_family_is_read(month, name):
    """With a day, with a year, and with both."""
    texts = (f"في 3 {name} 2024", f"{name} 2024", f"٣ {name}", f"3 من {name} من عام ٢٠٢٤")

    assert [dates(text) for text in texts] == [
        [(2024, month, 3)],
        [(2024, month, 0)],
        [(0, month, 3)],
        [(2024, month, 3)],
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("يوليو/تموز 2025", [(2025, 7, 0)]),
        ("في 3 يوليو (تموز) 2025", [(2025, 7, 3)]),
        ("في يونيو/حزيران الماضي", [(0, 6, 0)]),
        ("الثالث من يوليو", [(0, 7, 3)]),
        ("الثالث عشر من تشرين الثاني 2023", [(2023, 11, 13)]),
        ("الحادي والثلاثين من ديسمبر", [(0, 12, 31)]),
        ("يوليو 3، 2025", [(2025, 7, 3)]),
        ("في مارس", [(0, 3, 0)]),
        ("في آب", [(0, 8, 0)]),
        ("2025/07/03", [(2025, 7, 3)]),
        ("2025-07-03", [(2025, 7, 3)]),
        ("٢٠٢٥/٠٧/٠٣", [(2025, 7, 3)]),
        ("3/7/2025", [(2025, 7, 3)]),
        ("2.5.2025", [(2025, 5, 2)]),
        ("07/2025", [(2025, 7, 0)]),
        ("في عام 2009 (وقد نفى", [(2009, 0, 0)]),
        ("عام ٢٠٠٩", [(2009, 0, 0)]),
        ("في 2009", [(2009, 0, 0)]),
        ("وعام ألف وتسعمئة وتسعين", [(1990, 0, 0)]),
        ("(2009)", [(2009, 0, 0)]),
        ("2009م", [(2009, 0, 0)]),
        ("مونديال 2022", [(2022, 0, 0)]),
        ("عام ألفين وتسعة", [(2009, 0, 0)]),
        ("بين عامي 2009 و2012", [(2009, 0, 0), (2012, 0, 0)]),
        ("2023–2025", [(2023, 0, 0), (2025, 0, 0)]),
    ],
)
def test_dates_are_read_as_far_as_they_are_stated(text, found):
    """Digits, two names for one month, days in words, years that a word makes years."""
    assert dates(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "مارس الضغط",
        "نيسان تنتج السيارات",
        "أب لطفلين",
        "في أب",
        "32 يوليو",
        "13/25/2025",
        "2009 دولار",
        "في 2009 دولارات",
        "في 2000 مليون",
        "بلغ 2000",
        "عام 1445هـ",
        "1.2025",
        "يوم الإثنين",
        "مارسيليا 2024",
        "في 2009.5",
        "صافي مارس",
        "هذا العام",
    ],
)
def test_what_only_resembles_a_date_is_none(text):
    """Verbs, car makers, sums, Hijri years, impossible days."""
    assert dates(text) == []


def test_a_year_is_read_both_as_a_number_and_as_a_date():
    """A fact may state it either way."""
    text = "في عام 2009"

    assert dates(text) == [(2009, 0, 0)]
    assert [mention.low for mention in number_mentions(text)] == [2009]


def test_a_date_knows_its_place():
    """From the day to the year, in the original."""
    text = "نُشر في ٣ تمّوز ٢٠٢٤، قال"

    assert [text[date.start : date.end] for date in date_mentions(text)] == ["٣ تمّوز ٢٠٢٤"]
