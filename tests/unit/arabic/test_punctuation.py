from __future__ import annotations

import pytest

from site_builder.arabic.punctuation import arabic_marks, tidy


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال.. ثم... ثم....", "قال… ثم… ثم…"),
        ("نعم ، لا ؛ هل ؟", "نعم، لا؛ هل؟"),
        ("نعم،لا", "نعم، لا"),
        ("١،٥", "١،٥"),
        ("« نص » و ‹ نص ›", "«نص» و‹نص›"),
        ("ميتا و OpenAI و «جوجل» و 11", "ميتا وOpenAI و«جوجل» و11"),
        ("لـ OpenAI وبـ «ميتا»", "لـOpenAI وبـ«ميتا»"),
        ("هو OpenAI", "هو OpenAI"),
        ("../a و a..b", "../a وa..b"),
        ("نهاية.", "نهاية."),
    ],
)
def test_spaces_and_dots_are_put_in_order(text: str, expected: str) -> None:
    """No space before a mark, one after, a clitic on its word, three dots as one sign."""
    assert expected == tidy(text)


@pytest.mark.parametrize(
    ("gap", "is_last", "expected"),
    [(", ", False, "، "), (",", False, "، "), (",", True, "،"), (" ; هل?", True, "؛ هل؟"), (" ثم ", False, " ثم ")],
)
def test_latin_marks_between_arabic_words_become_arabic(gap: str, is_last: bool, expected: str) -> None:
    """، ؛ ؟ stand where , ; ? were typed."""
    assert expected == arabic_marks(gap, is_last)
