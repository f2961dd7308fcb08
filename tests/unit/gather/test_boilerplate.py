"""The furniture of a page is known by its words and by its company."""

from __future__ import annotations

import pytest

from site_builder.gather.block import Block, Form
from site_builder.gather.boilerplate import reasons
from site_builder.gather.lines import Line

FIRST = (
    "أعلنت الشركة أنها وظفت أحد عشر باحثًا خلال شهر واحد، وفق مذكرة داخلية اطلعت عليها الصحيفة قبل أيام من نشر الخبر."
)
SECOND = "وقال المدير إن العروض التي تلقاها الموظفون غير مسبوقة في تاريخ القطاع."
LAST = "ولم يصدر عن الشركة الأخرى أي تعليق على هذه الأرقام حتى الآن."


def why(*texts: str) -> tuple[str, ...]:
    """The reasons for the lines of a plain text."""
    return reasons([Block((Line(number, text),), text) for number, text in enumerate(texts, start=1)])


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("إعلان", "advertisement"),
        ("*** إعــلان ***", "advertisement"),
        ("اقرأ أيضا", "related"),
        ("إقرأ أيضاً: الباحثون يغادرون المختبر الأشهر في المدينة", "related"),
        ("يتبع بعد قليل 3 دقائق قراءة", ""),
        ("3 دقائق قراءة", "reading-time"),
        ("٣ دقائق للقراءة", "reading-time"),
        ("Edit Template", "template"),
        ("زرّ الذهاب إلى الأعلى", "back-to-top"),
        ("الصورة: رويترز", "photo-credit"),
        ("مقر الشركة في المدينة (Getty Images)", "photo-credit"),
        ("تابعونا عبر غوغل نيوز", "follow-us"),
        ("اشتركوا في نشرتنا الأسبوعية", "newsletter"),
        ("فيسبوك تويتر واتساب", "share"),
        ("#ميتا #ذكاء_اصطناعي", "tags"),
        ("اقرأ المزيد »", "more-link"),
        ("لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *", "required-fields"),
    ],
)
def test_a_line_amid_the_article(line: str, reason: str) -> None:
    """A line of furniture between two paragraphs is known alone; a line that only resembles it stays."""
    assert why(FIRST, SECOND, line, LAST)[2] == reason


@pytest.mark.parametrize(
    "subhead",
    ["التعليقات", "سياسة الخصوصية", "تويتر", "من نحن", "آخر الأخبار", "الوسوم", "تعليق", "طباعة", "الرئيسية"],
)
def test_a_word_that_may_be_a_subhead(subhead: str) -> None:
    """A word that sites and articles both use is kept between paragraphs and cut in the company of furniture."""
    assert why(FIRST, subhead, LAST) == ("", "", "")
    assert why(FIRST, LAST, subhead, "شارك المقال:")[2] != ""


def test_a_box_amid_the_article_cuts_only_itself() -> None:
    """A heading takes its headlines along and leaves the subhead and the paragraph below."""
    headlines = ("الباحثون يغادرون المختبر الأشهر في المدينة الكبيرة", "صفقة جديدة في قطاع التقنية تقترب من نهايتها")

    assert why(FIRST, "اقرأ أيضًا", *headlines, "رد الشركة", LAST) == ("", "related", "related", "related", "", "")


def test_a_box_heading_without_headlines_spares_the_subhead() -> None:
    """A heading whose links were lost in the scrape does not take the subhead in their place."""
    assert why(FIRST, "اقرأ أيضًا", "رد الشركة", LAST) == ("", "related", "", "")


def test_everything_after_the_comment_form_goes() -> None:
    """After the end even whole paragraphs go: by their rule, under their heading, or as the rest."""
    assert why(FIRST, "اترك تعليقا", "لن يتم نشر بريدك", SECOND, "من نحن", LAST, "© 2025 الموقع") == (
        "",
        "comment-form",
        "required-fields",
        "after-end",
        "about-us",
        "about-us",
        "footer",
    )


def test_a_comment_link_above_the_article_ends_nothing() -> None:
    """«اترك تعليقا» in the bar under the title is cut alone: the article has not begun."""
    assert why("عنوان الخبر الطويل هنا", "اترك تعليقا", FIRST, SECOND, LAST) == ("", "comment-form", "", "", "")


def test_a_footer_amid_most_of_the_prose_ends_nothing() -> None:
    """A copyright line under a photograph near the top does not cut the article short."""
    assert why(SECOND, "© 2025 مصور الصحيفة", FIRST, LAST) == ("", "footer", "", "")


def test_links_in_a_row() -> None:
    """Three lines that are nothing but links lead elsewhere; two may belong to the article."""
    links = [Block((Line(number, "x"),), f"موضوع عن المختبر رقم {number}", Form.LINK) for number in range(1, 4)]

    assert reasons(links) == ("links", "links", "links")
    assert reasons(links[:2]) == ("", "")


def test_a_date_is_furniture_only_at_the_top() -> None:
    """The date under the title goes; a date that heads a part of a chronicle stays."""
    assert why("عنوان الخبر الطويل هنا", "3 تموز 2024", FIRST, SECOND, "4 تموز 2024", LAST) == (
        "",
        "date-line",
        "",
        "",
        "",
        "",
    )


def test_a_long_line_that_opens_like_furniture_stays() -> None:
    """A paragraph may begin with the words of a box: its length tells them apart."""
    paragraph = f"حمل تطبيق التوصيل الذي أطلقته الشركة قبل عام اسم المدينة التي بدأت فيها القصة. {SECOND}"

    assert why(FIRST, paragraph, LAST) == ("", "", "")
