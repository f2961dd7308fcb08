from __future__ import annotations

import pytest

from site_builder.arabic.search import search_words


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("ذكاء", "الذكاء"),
        ("ذكاء", "بالذكاءِ"),
        ("الاخبار", "الأخبار"),
        ("المسيئة", "المُسيئة"),
        ("مسيئه", "والمُسيئة"),
        ("شركة", "الشركات"),
        ("والشركة", "للشركات"),
        ("مكافأة", "بالمكافآت"),
        ("موظف", "موظفًا"),
        ("الموظفون", "موظفي"),
        ("باحثين", "باحثي"),
        ("إحباط", "بالإحباط"),
        ("زوكربيرج", "وزوكربيرج"),
        ("ألتمان", "ولألتمان"),
        ("OPENAI", "وOpenAI"),
        ("openai", "لـ“OpenAI”"),
        ("١٠٠", "100"),
        ("کتاب", "كتاب"),
    ],
)
def test_a_query_finds_the_forms_of_its_word(query: str, text: str) -> None:
    """Clitics, article, endings, vowel signs, hamza, digits and case do not part a query from its word."""
    assert search_words(query) == search_words(text)


@pytest.mark.parametrize(
    ("query", "text"),
    [("مدرسة", "مدينة"), ("عرض", "مرض"), ("ميتا", "متى"), ("الفضاء", "القضاء"), ("meta", "metal"), ("100", "1000")],
)
def test_other_words_are_not_found(query: str, text: str) -> None:
    """Words that only look alike stay apart."""
    assert search_words(query) != search_words(text)


def test_words_come_in_order_and_clitics_alone_are_no_words() -> None:
    """The order of the text is kept, repeats too, for phrases and counts."""
    expected = ("باحث", "openai", "باحث")

    assert expected == search_words("باحثو لـ OpenAI و الباحث")


def test_a_short_word_keeps_its_letters() -> None:
    """What looks like a clitic in a short word is its root: «والد», «لله», «بال»."""
    expected = [("والد",), ("لله",), ("بال",)]

    assert expected == [search_words(word) for word in ("والد", "لله", "بال")]
