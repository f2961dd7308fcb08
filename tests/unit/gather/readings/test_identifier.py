from __future__ import annotations

import pytest

from site_builder.gather.misread import MisreadError
from site_builder.gather.readings.identifier import read_id


@pytest.mark.parametrize("text", ["a", "2009", "four-year-package", "a1-b2"])
def test_an_id_is_small_latin_words_with_hyphens(text: str) -> None:
    """An id is an address, so it stays as it is."""
    assert read_id(text) == text


@pytest.mark.parametrize(
    ("text", "example"),
    [
        ("Sam_Altman", "sam-altman"),
        ("a--b", "a-b"),
        ("-a", "a"),
        ("أ", "four-year-package"),
        ("a\n", "a"),
        ("", "four-year-package"),
    ],
)
def test_any_other_word_is_refused_with_the_id_that_was_meant(text: str, example: str) -> None:
    """Capitals, underscores and stray hyphens are mended in the message."""
    with pytest.raises(MisreadError) as caught:
        read_id(text)

    assert (caught.value.rule.code, caught.value.values["example"]) == ("bad-id", example)


def test_the_word_that_stands_for_unnamed_reports_is_nobodys_id() -> None:
    """`claimed_by: reports` must stay unambiguous."""
    with pytest.raises(MisreadError) as caught:
        read_id("reports")

    assert caught.value.rule.code == "reserved-id"
