import pytest

from site_builder.arabic.durations import duration_mentions, read_duration


def durations(text):
    """Each duration without its place."""
    return [(mention.count, mention.unit, mention.which) for mention in duration_mentions(text)]


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("300 مليون دولار على مدى أربع سنوات", (4, "year", "span")),
        ("لأربعِ سنواتٍ", (4, "year", "span")),
        ("18 شهرًا", (18, "month", "span")),
        ("٤ أعوام", (4, "year", "span")),
        ("عامين", (2, "year", "span")),
        ("لمدة عام.", (1, "year", "span")),
        ("سنة واحدة", (1, "year", "span")),
        ("عامين ونصف", (30, "month", "span")),
        ("لمدة عام ونصف العام", (18, "month", "span")),
        ("3.5 سنوات", (42, "month", "span")),
        ("ثلاثة أيام", (3, "day", "span")),
        ("ثلاثة أسابيع", (3, "week", "span")),
        ("بعروض في السنة الأولى تتجاوز", (1, "year", "first")),
        ("في عامه الأول", (1, "year", "first")),
        ("أول سنة", (1, "year", "first")),
        ("أول أربع سنوات", (4, "year", "first")),
        ("السنوات الأربع الأولى", (4, "year", "first")),
        ("السنة المالية الأولى", (1, "year", "first")),
        ("100 مليون دولار سنويًا", (1, "year", "each")),
        ("راتب سنوي", (1, "year", "each")),
        ("كل عام", (1, "year", "each")),
        ("كل عامين", (2, "year", "each")),
        ("10 آلاف دولار في الشهر.", (1, "month", "each")),
    ],
)
def test_a_duration_is_read_in_any_form(text, duration):
    """A span of time, the first of it, or each."""
    assert durations(text) == [duration]


@pytest.mark.parametrize(
    "text",
    [
        "عام 2009",
        "في عام 2009",
        "2009 عام",
        "خلال عام 2025",
        "في السنة الماضية",
        "هذا الأسبوع",
        "يومًا بعد يوم، عامًا بعد عام",
        "خلال شهر يوليو",
        "شهر تشرين الأول",
        "نصف سنوي",
        "3 إلى 5 سنوات",
        "بعد فترة طويلة",
        "0 يوم",
        "سنة واحدية",
        "خلال عام منصرم",
        "على مدار الساعة",
    ],
)
def test_what_names_a_time_is_no_duration(text):
    """Years, months by name, a range, and time without measure."""
    assert durations(text) == []


def test_a_duration_knows_its_place():
    """The number and the unit; the preposition stays outside."""
    text = "على مدى أربع سنواتٍ، حيث"

    assert [text[mention.start : mention.end] for mention in duration_mentions(text)] == ["أربع سنواتٍ"]


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("4 years", (4, "year", "span")),
        ("1 year", (1, "year", "span")),
        ("18 Months", (18, "month", "span")),
        ("first year", (1, "year", "first")),
        ("every 2 weeks", (2, "week", "each")),
        ("each year", (1, "year", "each")),
        ("٤ سنوات", (4, "year", "span")),
        ("على مدى أربع سنوات", (4, "year", "span")),
        ("السنة الأولى", (1, "year", "first")),
        ("سنويًا", (1, "year", "each")),
    ],
)
def test_the_sheet_states_a_period_in_english_or_arabic(text, duration):
    """Both notations of `over:`."""
    read = read_duration(text)

    assert read is not None
    assert (read.count, read.unit, read.which) == duration


@pytest.mark.parametrize(
    "text",
    [
        "",
        "years later",
        "4 years later",
        "أربع سنوات أخرى",
        "في عام 2009",
        "4 centuries",
        "years",
        "year",
        "first years",
    ],
)
def test_anything_else_is_no_period(text):
    """The whole text must be the duration."""
    assert read_duration(text) is None
