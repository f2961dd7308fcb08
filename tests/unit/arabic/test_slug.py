from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_builder.arabic.slug import heading_id, slug


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta and OpenAI", "meta-and-openai"),
        ("هل عرضت ميتا ١٠٠ مليون؟", "هل-عرضت-ميتا-100-مليون"),
        ("“المُسيئـة”، وأكثر", "المسيئة-وأكثر"),
        ("نص\u200cنص", "نص-نص"),
        ("نص\u200fنص", "نصنص"),
        ("Zürich & Łódź’s", "zurich-łodzs"),
        ("a_b--c", "a-b-c"),
        ("؟!", ""),
        ("أ\u0654", "أ"),
        ("ا\u0654سم", "أسم"),
    ],
)
def test_slugs_hold_letters_digits_and_hyphens(text: str, expected: str) -> None:
    """Vowel signs, tatweel, quotation marks and controls go; the rest is words between hyphens."""
    assert expected == slug(text)


def test_a_long_title_is_cut_between_words() -> None:
    """A slug has at most 80 bytes, and no half word."""
    title = "كواليس الحرب الباردة بين ميتا وOpenAI على عقول الذكاء الاصطناعي وما بعده"

    assert slug(title) == "كواليس-الحرب-الباردة-بين-ميتا-وopenai-على-عقول"
    assert slug("ا" * 60) == "ا" * 40


@given(st.text(max_size=120))
def test_slugs_are_stable_names_of_files(text: str) -> None:
    """Whatever the text: NFC, at most 80 bytes, no slash or space, and a slug of a slug is itself."""
    name = slug(text)

    assert len(name.encode()) <= 80
    assert unicodedata.is_normalized("NFC", name)
    assert not set(name) & set("/\\ .%?#")
    assert name == slug(name)


@given(st.lists(st.sampled_from(["الأرقام", "الأرقام 2", "؟", "الأَرقام"]), max_size=12))
def test_heading_ids_are_unique(headings: list[str]) -> None:
    """No two headings of a page share an id, and none is empty."""
    taken: set[str] = set()

    ids = [heading_id(heading, taken) for heading in headings]

    assert len(set(ids)) == len(ids)
    assert all(ids)
    assert taken == set(ids)
