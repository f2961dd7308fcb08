from __future__ import annotations

import pytest

from site_builder.domain.figure import Bound
from tests.unit.verify.sheets import OFFERS, amount, codes, figure, findings, package, source, told

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
