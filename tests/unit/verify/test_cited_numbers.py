from __future__ import annotations

import pytest

from site_builder.domain.figure import Bound
from tests.unit.verify.sheets import (
    OFFERS,
    amount,
    codes,
    dispute,
    figure,
    findings,
    package,
    position,
    source,
    told,
    unknown,
)

OTHER = "وقيل إن العروض تتجاوز 100 مليون دولار."
NOUNS = (
    source(OFFERS, OTHER),
    package(),
    figure("offers", amount(100_000_000), "تتجاوز 100 مليون دولار", bound=Bound.MORE_THAN),
)
REST = " [ع](fact:offers) [ح](fact:package)"


@pytest.mark.parametrize(
    "label", ["300 مليون دولار", "حزم على أربع سنوات", "ثلاثمئة مليون", "واحد من العروض", "العروض"]
)
def test_a_number_of_the_fact_may_be_cited(label: str) -> None:
    """Its amount, its period, in digits or in words; a link without a number says nothing wrong."""
    assert codes(*NOUNS, text=f"[{label}](fact:package){REST}") == []


def test_a_number_of_another_fact_is_refused_with_the_right_link() -> None:
    """The words and the link must speak of the same thing."""
    found = findings(*NOUNS, text=f"وعُرض [أكثر من 100 مليون دولار](fact:package).{REST}")

    assert "link the text to the fact that says it: fact:offers" in told(found, "cited-number-differs")
    assert str(found[0].at) == "content/s/story.md:9:8"


def test_a_number_that_nobody_states_is_told_once() -> None:
    """As a sum that no source states."""
    assert codes(*NOUNS, text=f"[400 مليون دولار](fact:package){REST}") == ["money-not-stated"]


def test_a_dispute_states_what_its_facts_state() -> None:
    """Its question, its positions, their evidence and their figures."""
    sides = (position("desk", "تصل إلى 300 مليون دولار", facts=("offers",)), position("desk", OTHER, says="قول آخر"))
    nouns = (*NOUNS, dispute("how-much", *sides))

    assert codes(*nouns, text=f"[بين 100 مليون و300 مليون](fact:how-much){REST}") == []
    assert codes(*nouns, text=f"[على أربع سنوات](fact:how-much){REST}") == ["cited-number-differs"]


def test_the_note_of_an_editor_is_part_of_the_fact() -> None:
    """Its numbers stand on the page, and may be cited."""
    noted = unknown("who", note="سأل التحرير 40 باحثًا.")

    assert codes(*NOUNS, noted, text=f"[سُئل 40 باحثًا](fact:who){REST}") == []


def test_numerals_count_even_where_words_do_not() -> None:
    """«واحد» is a manner of speaking; «1» is a number."""
    assert codes(*NOUNS, text=f"[رقم 1](fact:package){REST}") == ["cited-number-differs"]
    assert codes(*NOUNS, text=f"[رقم واحد](fact:package){REST}") == []
    assert codes(*NOUNS, text=f"[خمسة](fact:package){REST}") == ["cited-number-differs"]
