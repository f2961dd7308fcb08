from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_builder.arabic.quotes import unify_quotes

MARKS = "\"'“”‘’„«»‹›"
TEXTS = st.text(alphabet=MARKS + "وب لاa9.،()\u200f", max_size=24)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ('قال: "نعم".', "قال: «نعم»."),
        ("قال: “نعم”.", "قال: «نعم»."),
        ("بـ”المُسيئة” ثم “مشاكل”.", "بـ«المُسيئة» ثم «مشاكل»."),
        ("من “OpenAI“ و”جوجل“ و”أنثروبيك”، من", "من «OpenAI» و«جوجل» و«أنثروبيك»، من"),
        ("كتب: “المبشرون”، و”نحن”", "كتب: «المبشرون»، و«نحن»"),
        ("»نص«", "«نص»"),
        ("” نص “ و", "« نص » و"),
        ("“ميتا”و“جوجل”", "«ميتا»و«جوجل»"),
        ("قال: ‘نعم’.", "قال: «نعم»."),
        ("حجم العروض “مغرٍ”، إلا", "حجم العروض «مغرٍ»، إلا"),
        ("قبول عرض [ميتا]”، “ثم", "قبول عرض [ميتا]”، “ثم"),
        ("“أعتقد أن [زوكربيرج] فائق”.", "«أعتقد أن [زوكربيرج] فائق»."),
        ("قال: “\u200fنعم\u200f”.", "قال: «\u200fنعم\u200f»."),
        ("“نعم…” و“لا؟”", "«نعم…» و«لا؟»"),
    ],
)
def test_pairs_become_guillemets(written: str, expected: str) -> None:
    """Straight, curly, reversed, same-sided and mixed pairs are mended from their neighbours and from parity."""
    assert expected == unify_quotes(written)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ('"قال "نعم" ثم"', "«قال “نعم” ثم»"),
        ("«قال «نعم» ثم»", "«قال “نعم” ثم»"),
        ("“«نص»”", "«“نص”»"),
        ("قال «وردّ: 'لا'».", "قال «وردّ: “لا”»."),
        ("«أ “ب ‹ج› د” هـ»", "«أ “ب ‹ج› د” هـ»"),
    ],
)
def test_nested_pairs_take_the_next_level(written: str, expected: str) -> None:
    """A pair inside another is “…”, and one inside that ‹…›."""
    assert expected == unify_quotes(written)


def test_a_text_to_be_quoted_starts_one_level_down() -> None:
    """In a citation that stands in «…» the source's own pairs are “…”."""
    expected = "استقطبت “ميتا” من “OpenAI” لأنها ‹نعم›".replace("‹", "“").replace("›", "”")

    assert expected == unify_quotes('استقطبت "ميتا" من «OpenAI» لأنها “نعم”', nested=True)


@pytest.mark.parametrize(
    "text",
    [
        "موظفو OpenAI's وd'Arabie وO’Neil",
        'شاشة 27" كبيرة',
        'He said "hi" to me',
        "نص بلا علامات",
        "» بداية بلا شريك",
        "كتب: “",
        "رواتب the researchers' مرتفعة",
    ],
)
def test_what_is_no_pair_stays(text: str) -> None:
    """Apostrophes, inches, lone marks and wholly Latin sentences keep their glyphs."""
    assert text == unify_quotes(text)


def test_a_wholly_quoted_latin_name_is_quoted_in_arabic() -> None:
    """“OpenAI” as a whole text stands on an Arabic page."""
    expected = "«OpenAI»"

    assert expected == unify_quotes("“OpenAI”")


@given(TEXTS, st.booleans())
def test_every_character_keeps_its_index(text: str, nested: bool) -> None:
    """Only quotation marks change, each into one character, so that spans of a source still hold."""
    unified = unify_quotes(text, nested)

    assert [character if character not in MARKS else "" for character in text] == [
        after if before not in MARKS else "" for before, after in zip(text, unified, strict=True)
    ]


@given(TEXTS)
def test_unifying_twice_is_unifying_once(text: str) -> None:
    """A text that is set already stays."""
    once = unify_quotes(text)

    assert once == unify_quotes(once)
