from __future__ import annotations

from tests.unit.verify.sheets import amount, codes, figure, findings, rate, source, told

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


def test_a_refused_day_of_a_rate_is_told_by_its_own_field() -> None:
    """A rate has `on`, not `when`, and its evidence may name another day or none."""
    another = findings(SOURCE, FEE, rate("pound", "1.63", SAID, on="2010-07-01"))
    none = findings(SOURCE, FEE, rate("pound", "1.63", "بلغ سعر الجنيه 1.63 دولار"))

    assert "The sheet says on: 2010-07-01" in told(another, "invented-date")
    assert "The evidence says: 2009-07-01. Correct on" in told(another, "invented-date")
    assert "The evidence holds no date: choose an excerpt that says the day" in told(none, "invented-date")


def test_a_rate_by_the_editor_needs_no_excerpt() -> None:
    """Its note names where it comes from."""
    assert codes(SOURCE, FEE, rate("pound", "1.64", note="متوسط البنك المركزي في ذلك اليوم.")) == []
