from __future__ import annotations

import pytest

from site_builder.verify.prose_quotations import quotations
from tests.unit.verify.sheets import codes, event, findings, source, told

SAID = "كتب ألتمان: “المبشرون سيتغلبون على المرتزقة”، ثم “قبول عرض [ميتا] بلا تردد”."
NOUNS = (source(SAID), event("wrote", "كتب ألتمان"))


@pytest.mark.parametrize(
    "text",
    [
        "كتب: «المبشرون سيتغلبون على المرتزقة».",
        "كتب: [«المبشرون **سيتغلبون** على المرتزقة»](fact:wrote).",
        'كتب: "المبشرون سيتغلبون على المرتزقة."',
        "كتب: ”المبشرون سيتغلبون على المرتزقة“.",
        "كتب: «المبشرون […] على المرتزقة».",
        "كتب: «قبول عرض [ميتا]».",
        "«كلمتان فقط» من التحرير",
        "`«لا يقول هذا أحد»`",
    ],
)
def test_a_quotation_of_a_source_is_fine(text: str) -> None:
    """In any glyphs, in a link, emphasised or elided; two words are a name, and code is no quotation."""
    assert codes(*NOUNS, text=f"{text} [ك](fact:wrote)") == []


def test_a_quotation_that_no_source_says_is_refused() -> None:
    """At its column, with the nearest passage and the words that differ."""
    found = findings(*NOUNS, text="كتب: «المبشرون سيهزمون كل المرتزقة». [ك](fact:wrote)")

    assert [finding.code for finding in found] == ["quotation-not-found"]
    assert str(found[0].at) == "content/s/story.md:9:7"
    assert found[0].detail.startswith("seeds/desk.txt:1\n- المبشرون ⟦سيهزمون كل⟧ المرتزقة")


def test_a_quotation_in_another_spelling_is_warned_of() -> None:
    """The source's spelling is shown."""
    found = findings(*NOUNS, text="كتب: «المبشرون سيتغلبون علي المرتزقه». [ك](fact:wrote)")

    assert "Write it as the source does: «المبشرون سيتغلبون على المرتزقة»" in told(found, "quotation-spelling")


def test_the_dek_and_the_short_version_are_read_too() -> None:
    """Words between quotation marks are a source's wherever they stand."""
    made_up = "«لم يقل هذا أحد»"

    assert codes(*NOUNS, dek=made_up) == ["quotation-not-found"]
    assert codes(*NOUNS, brief=(made_up,)) == ["quotation-not-found"]


def test_the_sentences_of_the_sheet_are_read_too() -> None:
    """They stand on pages just like the narrative."""
    told_wrong = event("wrote", "كتب ألتمان", text="كتب «لم يقل هذا أحد».")

    assert codes(NOUNS[0], told_wrong) == ["quotation-not-found"]


def test_quotations_are_the_outermost_pairs_of_a_paragraph() -> None:
    """A glyph that is never closed opens nothing, and quotations do not run over paragraphs."""
    text = "«أ «ب» ج» ثم “د” و«هـ\n\nو» ز"

    assert [span.of(text) for span in quotations(text)] == ["أ «ب» ج", "د"]
