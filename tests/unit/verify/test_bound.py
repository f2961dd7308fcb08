from __future__ import annotations

import pytest

from site_builder.domain.figure import Bound
from tests.unit.verify.sheets import OFFERS, amount, codes, figure, findings, package, source, told


@pytest.mark.parametrize(
    ("said", "bound"),
    [
        ("تتجاوز 7 ملايين دولار", Bound.MORE_THAN),
        ("لا تقل عن 7 ملايين دولار", Bound.AT_LEAST),
        ("تبلغ 7 ملايين دولار على الأقل", Bound.AT_LEAST),
        ("لا تتجاوز 7 ملايين دولار", Bound.UP_TO),
        ("نحو 7 ملايين دولار", Bound.ABOUT),
        ("هي 7 ملايين دولار", Bound.EXACTLY),
    ],
)
def test_a_bound_that_the_source_gives_is_fine(said: str, bound: Bound) -> None:
    """It is read from the words around the number."""
    offer = figure("offer", amount(7_000_000), "7 ملايين دولار", bound=bound)

    assert codes(source(f"العروض {said}."), offer) == []


def test_another_bound_is_refused_with_the_words_of_the_source() -> None:
    """The hint is the bound that the words make."""
    found = findings(source(OFFERS), package(bound=Bound.EXACTLY))

    assert "says «حزم تعويضات تصل إلى 300 مليون دولار على مدى»" in told(found, "bound-differs")
    assert "Write bound: up_to." in told(found, "bound-differs")


def test_an_excerpt_that_starts_after_the_bound_does_not_hide_it() -> None:
    """The words just before the excerpt are read in the source."""
    hidden = package(excerpt="300 مليون دولار على مدى أربع سنوات", bound=Bound.EXACTLY)

    assert "bound-differs" in codes(source(OFFERS), hidden)


def test_a_bare_number_is_no_bound() -> None:
    """What the source says without «تصل إلى», the sheet says without `up_to`."""
    plain = source("بلغ العرض 7 ملايين دولار.")

    assert codes(plain, figure("offer", amount(7_000_000), "7 ملايين دولار", bound=Bound.UP_TO)) == ["bound-differs"]


def test_two_bounds_for_one_figure_are_warned_of() -> None:
    """They are two accounts, and the reader should see both."""
    both = source("العروض تصل إلى 7 ملايين دولار.", "بل هي تتجاوز 7 ملايين دولار.")
    mixed = figure(
        "offer",
        amount(7_000_000),
        "تصل إلى 7 ملايين دولار",
        "تتجاوز 7 ملايين دولار",
        bound=Bound.UP_TO,
    )

    assert codes(both, mixed) == ["bounds-disagree"]
