from __future__ import annotations

import pytest

from tests.unit.verify.sheets import codes, findings, person, quote, source, told

SAID = "كتب ألتمان: “المبشرون سيتغلبون على المرتزقة”، ثم: “نحن نهتم حقًا”."
NOUNS = (
    source(SAID),
    person("altman", "ألتمان"),
    quote("missionaries", "المبشرون سيتغلبون على المرتزقة", "altman"),
    quote("care", "نحن نهتم حقًا", "altman"),
)
REST = " [أ](fact:missionaries) [ب](fact:care)"


@pytest.mark.parametrize("label", ["«سيتغلبون على المرتزقة»", "«المبشرون […] المرتزقة»", "كتب «المبشرون»", "كتب"])
def test_words_of_the_quote_may_link_to_it(label: str) -> None:
    """A part of it, with something left out, or no quotation at all."""
    assert codes(*NOUNS, text=f"[{label}](fact:missionaries){REST}") == []


def test_words_of_another_quote_are_refused_with_the_right_link() -> None:
    """The reader who follows the link must find the words."""
    found = findings(*NOUNS, text=f"[«نحن نهتم حقًا»](fact:missionaries){REST}")

    assert "Link them to the quote that says them: fact:care." in told(found, "cited-words-differ")


def test_words_that_nobody_said_are_told_once() -> None:
    """As a quotation that no source holds."""
    assert codes(*NOUNS, text=f"[«لم يقل هذا أحد»](fact:care){REST}") == ["quotation-not-found"]
