from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_builder.arabic.normal import normal


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\ufefb", "لا"),
        ("\ufe8e\ufedf", "ال"),
        ("\ufdfc", "ریال"),
        ("صلى \ufdfa و\ufdf2", "صلى \ufdfa و\ufdf2"),
        ("\ufeff\u202bنص\u202c\u200f\u061c \u2067أ\u2069", "نص أ"),
        ("ا\u0654", "أ"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("شدّة", unicodedata.normalize("NFC", "شدّة")),
    ],
)
def test_text_is_stored_composed_and_without_controls(text: str, expected: str) -> None:
    """Presentation forms become letters (ﷲ and ﷺ stay), controls of direction go, ZWNJ stays."""
    assert expected == normal(text)


@given(st.text(alphabet=st.characters(min_codepoint=0x600, max_codepoint=0xFEFF), max_size=20))
def test_normal_text_is_nfc(text: str) -> None:
    """Whatever the text, the result is NFC and stays as it is."""
    once = normal(text)

    assert unicodedata.is_normalized("NFC", once)
    assert once == normal(once)
