from __future__ import annotations

from tests.unit.verify.sheets import amount, codes, figure, rate, source

SOURCE = source("بلغ سعر الجنيه 1.63 دولار في 1 يوليو 2009، ودفع النادي 80 مليون جنيه إسترليني.")
FEE = figure("fee", amount(80_000_000), "80 مليون جنيه إسترليني", currency="GBP")
SAID = "بلغ سعر الجنيه 1.63 دولار في 1 يوليو 2009"


def test_a_rate_that_its_excerpt_says_is_fine() -> None:
    """The number, and the day."""
    assert codes(SOURCE, FEE, rate("pound", "1.63", SAID)) == []


def test_another_rate_or_another_day_is_refused() -> None:
    """The comparison would be wrong by as much."""
    assert codes(SOURCE, FEE, rate("pound", "1.36", SAID)) == ["rate-not-said"]
    assert codes(SOURCE, FEE, rate("pound", "1.63", SAID, on="2010-07-01")) == ["invented-date"]


def test_a_rate_by_the_editor_needs_no_excerpt() -> None:
    """Its note names where it comes from."""
    assert codes(SOURCE, FEE, rate("pound", "1.64", note="متوسط البنك المركزي في ذلك اليوم.")) == []
