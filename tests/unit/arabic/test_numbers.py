from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_builder.arabic.numbers import number_mentions, read_number


def values(text):
    """Each mention as a number, or as a pair for a range."""
    return [
        str(mention.low) if mention.low == mention.high else f"{mention.low}..{mention.high}"
        for mention in number_mentions(text)
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("تصل إلى 300 مليون دولار", "300000000"),
        ("الـ 100 مليون دولار", "100000000"),
        ("الـ100 مليون", "100000000"),
        ("١٠٠ مليون", "100000000"),
        ("3.5 مليارات", "3500000000"),
        ("4.2 مليار ريال", "4200000000"),
        ("١٢٫٥٪", "12.5"),
        ("12.5%", "12.5"),
        ("11 ألفًا", "11000"),
        ("3 آلاف", "3000"),
        ("11 مليونًا", "11000000"),
        ("100 ألف مليون", "100000000000"),
        ("2 تريليون", "2000000000000"),
        ("100مليون", "100000000"),
        ("ما لا يقل عن 11 باحثًا كبيرًا", "11"),
        ("$100M", "100000000"),
        ("1.5bn", "1500000000"),
        ("300K", "300000"),
        ("1.5 million", "1500000"),
        ("1 000 000 دولار", "1000000"),
        ("12\u202f500 دولار", "12500"),
        ("مليار و200 مليون", "1200000000"),
        ("3 آلاف و500", "3500"),
        ("3 ملايين ونصف المليون", "3500000"),
        ("الطقس -3", "-3"),
        ("عام 2009", "2009"),
        ("2009م", "2009"),
        ("في 2025/07/03", "2025"),
        ("في 2025-07-03", "2025"),
        ("1،5 مليون", "1500000"),
        ("1\u200f.\u064b5 مليون", "1500000"),
    ],
)
def test_numbers_in_digits_are_read(text, value):
    """Scale words multiply, signs of percent and currency do not matter, a date gives its year."""
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("ثلاثة موظفين", "3"),
        ("أربعة موظفين", "4"),
        ("لثلاثةِ موظفين", "3"),
        ("واحد", "1"),
        ("واحدة", "1"),
        ("اثنان من الرؤساء", "2"),
        ("عشر سنوات", "10"),
        ("ثلاثة عشر موظفًا", "13"),
        ("ثلاث عشرة سنة", "13"),
        ("أحد عشر", "11"),
        ("إحدى عشرة", "11"),
        ("اثني عشر", "12"),
        ("اثنتا عشرة", "12"),
        ("ثماني عشرة", "18"),
        ("ثلاثةً وعشرين", "23"),
        ("الثلاثة والعشرون", "23"),
        ("إحدى وثلاثين", "31"),
        ("تسعون", "90"),
        ("مئة", "100"),
        ("مائة", "100"),
        ("مئتا دولار", "200"),
        ("ثلاثمائة", "300"),
        ("ثمانمئة", "800"),
        ("ثلاث مئة", "300"),
        ("مئة وأحد عشر", "111"),
        ("مئة وثلاثة وعشرون", "123"),
        ("مئة مليون", "100000000"),
        ("ألف", "1000"),
        ("ألفان", "2000"),
        ("ألفين وخمسة وعشرين", "2025"),
        ("ألف وتسعمئة وتسعة وتسعين", "1999"),
        ("ثلاثمئة وخمسون ألفًا", "350000"),
        ("اثنا عشر ألفًا", "12000"),
        ("مليون", "1000000"),
        ("مليونًا", "1000000"),
        ("خسر مليونا.", "1000000"),
        ("مليونا دولار", "2000000"),
        ("مليوني دولار", "2000000"),
        ("مليونين ونصف", "2500000"),
        ("نصف مليون", "500000"),
        ("ربع المليار", "250000000"),
        ("خمسة ونصف بالمئة", "5.5"),
        ("مئة بالمئة", "100"),
        ("ثلاثة ملايين ومئتي ألف", "3200000"),
        ("العشرة ملايين", "10000000"),
    ],
)
def test_numbers_in_words_are_read(text, value):
    """Both genders, all cases, the duals, and what they compose into; never a part of a compound."""
    assert values(text) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "قالت ميتا",
        "ميتافيزيقا",
        "أحد باحثي OpenAI",
        "وأحد الباحثين",
        "لستُ هنا",
        "ألّف كتابًا",
        "يوم الإثنين",
        "يوم اثنين",
        "الثلاثاء والأربعاء والخميس",
        "القرن الحادي والعشرين",
        "القرن التاسع عشر",
        "القرن العشرين",
        "عشرات الملايين ومئات الآلاف",
        "ملايين الدولارات",
        "ثلثي مليون",
        "المليارديرات والمليونيرات",
        "في المئة",
        "GPT-4 وGPT-4o وH100 و4o",
        "عند 10:30",
        "+971 4 123 4567",
        "الإصدار 1.2.3",
        "عامًا بعد عام",
    ],
)
def test_what_only_resembles_a_number_is_none(text):
    """Names, weekdays, ordinals, unknown multitudes, clock times, telephones."""
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("10–20 مليون", ["10000000..20000000"]),
        ("10-20%", ["10..20"]),
        ("20-10 مليون", ["10000000..20000000"]),
        ("بين 10 و20 مليون", ["10000000..20000000"]),
        ("ما بين 10 ملايين و20 مليون", ["10000000..20000000"]),
        ("من 10 إلى 20", ["10..20"]),
        ("بين عشرة وعشرين", ["10..20"]),
        ("بين ألف و1500", ["1000..1500"]),
        ("بين مليون ومليون ونصف", ["1000000..1500000"]),
        ("من 500 إلى 2 مليون", ["500..2000000"]),
        ("من 2 مليون إلى 3 ملايين", ["2000000..3000000"]),
        ("من 10 إلى 10", ["10", "10"]),
        ("بين 500 ومليون", ["500..1000000"]),
        ("10% إلى 20%", ["10..20"]),
        ("قيمة الحزمة الواحدة إلى 300 مليون", ["1", "300000000"]),
        ("واحد إلى عشرة", ["1..10"]),
        ("2023–2025", ["2023..2025"]),
        ("10 و20 مليون", ["10", "20000000"]),
        ("ارتفع من 10 إلى 20 مليون", ["10000000", "20000000"]),
        ("انخفض من 100 إلى 80 مليون", ["100000000", "80000000"]),
        ("نتيجة 3-1", ["3", "1"]),
        ("2024/2025", ["2024", "2025"]),
        ("ثلاثة، عشرة", ["3", "10"]),
        ("2009 100", ["2009", "100"]),
        ("2009،2010", ["2009", "2010"]),
        ("100 مليون، 30 مليون", ["100000000", "30000000"]),
    ],
)
def test_ranges_are_told_from_lists_and_changes(text, found):
    """Only a dash, «بين … و…» and «من … إلى …» make a range, and a rise or a fall is none."""
    assert values(text) == found


@pytest.mark.parametrize(
    "verb",
    "ارتفع ارتفاع زاد زيادة قفزت صعد نما نمو انتقل تحول تراجع انخفض انخفاض هبط رفعها خفض تقلص تضاعف".split(" "),
)
def test_a_change_has_two_numbers(verb):
    """What rises from 10 to 20 never was «10 to 20»; a name such as «زياد» changes nothing."""
    assert values(f"{verb} المبلغ الإجمالي من 10 إلى 20 مليون") == ["10000000", "20000000"]
    assert values("عرض زياد من 10 إلى 20 مليون") == ["10000000..20000000"]


@pytest.mark.parametrize(
    ("text", "stretch"),
    [
        ("تصل إلى 300 مليون دولار", "300 مليون"),
        ("مكافأة الـ 100 مليونٍ", "100 مليونٍ"),
        ("بثلاثةٍ", "ثلاثةٍ"),
        ("بين 10 و20 مليون دولار", "10 و20 مليون"),
        ("وأحد عشر باحثًا", "أحد عشر"),
        ("“١٢٫٥٪”", "١٢٫٥"),
    ],
)
def test_a_mention_knows_its_place_in_the_original(text, stretch):
    """Clitics stay outside, marks on the last letter inside."""
    assert [text[mention.start : mention.end] for mention in number_mentions(text)] == [stretch]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("300 مليون", "300000000", "300000000"),
        ("10–20 مليون", "10000000", "20000000"),
        ("١٢٫٥", "12.5", "12.5"),
        (" 11 ", "11", "11"),
        ("مئة مليون", "100000000", "100000000"),
        ("بين 10 و20 مليون", "10000000", "20000000"),
    ],
)
def test_an_amount_is_one_number(text, low, high):
    """The notations of the fact sheet."""
    number = read_number(text)

    assert number is not None
    assert (number.low, number.high) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize("text", ["", "مليون دولار", "300 مليون دولار", "نحو 300", "10، 20", "1.2.3", "abc", "12.5%"])
def test_anything_more_or_less_than_a_number_is_no_amount(text):
    """A currency, a bound or a second number belongs to another field."""
    assert read_number(text) is None


@given(st.integers(1, 10**9))
def test_a_number_reads_the_same_however_its_digits_are_written(number):
    """Grouped with a comma or ٬, in ASCII or Arabic digits."""
    arabic = str(number).translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    written = (
        f"{number}",
        f"{number:,}",
        f"{number:,}".replace(",", "٬"),
        arabic,
        f"{number:,}".replace(",", "\u00a0"),
    )

    assert [values(f"بلغ {text} دولار") for text in written] == [[str(number)]] * len(written)


@given(st.text(alphabet=st.sampled_from("0123456789٣.,،-–/: وملينأفثةبإى%$KMkـًّ"), max_size=30))
def test_no_text_breaks_the_reader(text):
    """Mentions lie in the text, in order, apart, low before high."""
    mentions = number_mentions(text)

    ends = [0, *(mention.end for mention in mentions)]
    assert all(end <= mention.start < mention.end <= len(text) for end, mention in zip(ends, mentions, strict=False))
    assert all(mention.low <= mention.high for mention in mentions)
