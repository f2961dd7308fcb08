import pytest

from site_builder.arabic.units import count_mentions, percent_mentions


@pytest.mark.parametrize(
    ("text", "noun", "counted"),
    [
        ("ما لا يقل عن 11 باحثًا كبيرًا", "باحث", [(11, "11 باحثًا")]),
        ("ما لا يقل عن 11 باحثًا كبيرًا", "باحثًا", [(11, "11 باحثًا")]),
        ("ما لا يقل عن 11 باحثًا كبيرًا", "باحثًا كبيرًا", [(11, "11 باحثًا كبيرًا")]),
        ("ما لا يقل عن 10 باحثين في OpenAI", "باحثًا", [(10, "10 باحثين")]),
        ("استقطاب ثلاثة موظفين من مكتب", "موظف", [(3, "ثلاثة موظفين")]),
        ("من بينهم أربعة موظفين", "موظفين", [(4, "أربعة موظفين")]),
        ("“ميتا” 11 موظفًا لفريقها", "موظفين", [(11, "11 موظفًا")]),
        ("ثلاثة عشر موظفًا", "موظف", [(13, "ثلاثة عشر موظفًا")]),
        ("11 من كبار الباحثين", "باحث", [(11, "11 من كبار الباحثين")]),
        ("ثلاثة من أربعة موظفين", "موظف", [(4, "أربعة موظفين")]),
        ("10 باحثين و11 موظفًا", "باحث", [(10, "10 باحثين")]),
        ("عمال مطعم 10 باحثين", "باحث", [(10, "10 باحثين")]),
        ("خمسة أشخاص", "شخص", [(5, "خمسة أشخاص")]),
        ("3 شركات", "شركة", [(3, "3 شركات")]),
        ("4 رؤساء", "رئيس", [(4, "4 رؤساء")]),
        ("5 مكاتب", "مكتب", [(5, "5 مكاتب")]),
        ("6 وظائف", "وظيفة", [(6, "6 وظائف")]),
        ("7 أعوام", "عام", [(7, "7 أعوام")]),
        ("باحثان", "باحث", [(2, "باحثان")]),
        ("شركتين", "شركة", [(2, "شركتين")]),
        ("باحث واحد", "باحث", [(1, "باحث واحد")]),
    ],
)
def test_a_noun_is_counted_in_whatever_form_it_stands(text, noun, counted):
    """Cases, numbers, broken plurals, an adjective between, the dual by itself."""
    assert [(count.low, text[count.start : count.end]) for count in count_mentions(text, noun)] == counted


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("11 بحثًا", "باحث"),
        ("11 وظيفة", "موظف"),
        ("11 موظفًا وباحثًا", "باحث"),
        ("11 موظفًا، باحثين", "باحث"),
        ("عام 2009 باحثًا", "باحث"),
        ("100 مليون دولار لباحث", "باحث"),
        ("الباحثين", "باحث"),
        ("سكان", "سكان"),
        ("11 موظفًا جديدًا باحثًا", "باحث"),
    ],
)
def test_a_number_of_something_else_does_not_count_the_noun(text, noun):
    """A word of the same root, a second noun, a year, a noun further on."""
    assert count_mentions(text, noun) == ()


@pytest.mark.parametrize(
    ("text", "share", "stretch"),
    [
        ("بنسبة 12.5% هذا", ("12.5", "12.5"), "12.5%"),
        ("بنسبة ١٢٫٥٪", ("12.5", "12.5"), "١٢٫٥٪"),
        ("%12", ("12", "12"), "%12"),
        ("خمسة في المئة", ("5", "5"), "خمسة في المئة"),
        ("10 بالمائة", ("10", "10"), "10 بالمائة"),
        ("بين 10% و20%", ("10", "20"), "10% و20%"),
        ("5–10 %", ("5", "10"), "5–10 %"),
        ("100% من 50", ("100", "100"), "100%"),
    ],
)
def test_a_share_is_read_with_its_sign_or_its_words(text, share, stretch):
    """The sign on either side, «في المئة» and «بالمئة»."""
    found = [(str(m.low), str(m.high), text[m.start : m.end]) for m in percent_mentions(text)]

    assert found == [(*share, stretch)]


def test_percentage_points_and_plain_numbers_are_no_share():
    """«5 نقاط مئوية» is a difference between shares."""
    assert percent_mentions("5 نقاط مئوية، و11 باحثًا، ومئة") == ()
