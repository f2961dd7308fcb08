from __future__ import annotations

import pytest

from tests.unit.verify.sheets import codes, findings, person, quote, source, told

ALTMAN = person("altman", "ألتمان")


@pytest.mark.parametrize(
    "passage",
    [
        "قال ألتمان: “السوق مزدهر اليوم”.",
        "قال ألتمان: ”السوق مزدهر اليوم“.",
        'قال ألتمان في "OpenAI": "السوق مزدهر اليوم".',
        "قال ألتمان: «السوق مزدهر اليوم، ويقال “فقاعة”».",
        "قال ألتمان كلمة” ثم قال: “السوق مزدهر اليوم”",
    ],
)
def test_words_between_quotation_marks_are_a_quote(passage: str) -> None:
    """Whatever way the glyphs point, and even where one of them was lost."""
    assert codes(source(passage), ALTMAN, quote("boom", "السوق مزدهر اليوم", "altman")) == []


@pytest.mark.parametrize(
    "passage",
    [
        "قال ألتمان إن السوق مزدهر اليوم.",
        "قال ألتمان “كلمة” ثم زعم أن السوق مزدهر اليوم، ثم “كلمة”.",
        "قال ألتمان “إن السوق مزدهر”، و”اليوم” أجمل.",
    ],
)
def test_words_outside_quotation_marks_are_the_writers(passage: str) -> None:
    """Reported speech is not what somebody said, letter by letter."""
    said = "السوق مزدهر”، و”اليوم" if "و”" in passage else "السوق مزدهر اليوم"

    assert codes(source(passage), ALTMAN, quote("boom", said, "altman")) == ["quote-not-quoted"]


def test_a_quote_that_runs_past_its_closing_mark_is_shown_what_was_said() -> None:
    """The nearest quotation is the way out."""
    passage = "قال ألتمان: “السوق مزدهر اليوم” بلا شك."

    found = findings(source(passage), ALTMAN, quote("boom", "السوق مزدهر اليوم” بلا شك", "altman"))

    assert "Keep to what stands inside quotation marks: «السوق مزدهر اليوم»" in told(found, "quote-not-quoted")


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        ("قال ألتمان كلمة”، وزعم أن السوق مزدهر اليوم بلا شك.", ["quote-not-quoted"]),
        ("قال ألتمان: “كلمة”، وزعم أن السوق مزدهر اليوم، ثم: “كلمة.", ["quote-not-quoted"]),
        ("قال ألتمان إن السوق مزدهر اليوم: “كلمة.", ["quote-not-quoted"]),
        ("قال ألتمان: “إن السوق مزدهر اليوم بلا شك.", []),
        ("قال ألتمان: “كلمة، ثم: “إن السوق مزدهر اليوم بلا شك”.", []),
    ],
)
def test_a_lost_glyph_does_not_make_a_quotation_of_everything(passage: str, expected: list[str]) -> None:
    """Without its parity, the nearest glyph before the words must open and the nearest one after them must close."""
    assert codes(source(passage), ALTMAN, quote("boom", "السوق مزدهر اليوم", "altman")) == expected
