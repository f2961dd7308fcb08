from __future__ import annotations

import pytest

from tests.unit.verify.sheets import codes, event, findings, person, quote, source, told

SAID = "وقال ألتمان: “إنه ليس كذلك، ولم يقرر أحد قبول العرض”. ثم قال: “السوق مزدهر، السوق مزدهر”."
ALTMAN = person("altman", "ألتمان")


def test_an_excerpt_that_starts_after_a_negation_is_warned_of() -> None:
    """«كذلك» cut out of «ليس كذلك» says the opposite."""
    found = findings(source(SAID), ALTMAN, quote("so", "كذلك، ولم يقرر أحد", "altman"))

    assert "Start the excerpt at «ليس كذلك، ولم يقرر أحد»" in told(found, "excerpt-cuts-negation")


@pytest.mark.parametrize("excerpt", ["إنه ليس كذلك", "ولم يقرر أحد", "قبول العرض"])
def test_an_excerpt_that_keeps_its_negation_is_not(excerpt: str) -> None:
    """Nor is one that no negation stands before."""
    assert codes(source(SAID), ALTMAN, quote("so", excerpt, "altman")) == []


def test_a_negation_left_out_by_a_mark_is_warned_of_too() -> None:
    """Elision before what was negated turns the meaning just the same."""
    assert "excerpt-cuts-negation" in codes(source(SAID), ALTMAN, quote("so", "إنه […] كذلك", "altman"))


def test_single_words_between_marks_are_warned_of() -> None:
    """Words strung together from a passage can say what it never said."""
    assert "thin-segments" in codes(source(SAID), ALTMAN, quote("so", "إنه […] العرض", "altman"))


def test_longer_stretches_between_marks_are_fine() -> None:
    """Elision is the ladder's fourth rung, not a fault."""
    assert codes(source(SAID), ALTMAN, quote("so", "إنه ليس كذلك […] قبول العرض", "altman")) == []


def test_an_excerpt_that_stands_twice_is_warned_of() -> None:
    """The words around it are read for bounds and dates, so that it must be clear which are meant."""
    found = findings(source(SAID), event("boom", "السوق مزدهر"))

    assert "seeds/desk.txt:1، seeds/desk.txt:1" in told(found, "ambiguous-excerpt")


def test_an_excerpt_that_stands_once_is_not() -> None:
    """A few more words make it clear."""
    assert codes(source(SAID), event("boom", "ثم قال: “السوق مزدهر")) == []
