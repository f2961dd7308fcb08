from __future__ import annotations

from site_builder.domain.figure import Status
from tests.unit.verify.sheets import amount, codes, dispute, figure, findings, person, position, source, told

SOURCE = source("قال ألتمان إن العرض 7 ملايين دولار.", "ونفى بوسورث، بل 8 ملايين دولار عرض ألتمان.")
PEOPLE = (person("altman", "ألتمان", "قال ألتمان"), person("bosworth", "بوسورث"))
SEVEN, EIGHT = "العرض 7 ملايين دولار", "بل 8 ملايين دولار"


def test_a_dispute_with_one_position_is_refused() -> None:
    """Nobody disputes alone."""
    found = findings(SOURCE, *PEOPLE, dispute("offer", position("altman", SEVEN)))

    assert "The dispute offer holds 1 positions" in told(found, "one-sided-dispute")


def test_a_dispute_with_two_positions_is_fine() -> None:
    """Each with its holder and its evidence."""
    assert codes(SOURCE, *PEOPLE, dispute("offer", position("altman", SEVEN), position("bosworth", EIGHT))) == []


def test_a_disputed_figure_is_not_confirmed() -> None:
    """`disputed_by` and `status` say the same."""
    for status, expected in ((Status.CONFIRMED, ["status-against-dispute"]), (Status.DENIED, [])):
        offer = figure("offer", amount(8_000_000), EIGHT, disputed_by=("bosworth",), status=status)
        assert codes(SOURCE, *PEOPLE, offer) == expected


def test_a_figure_disputed_by_nobody_is_refused() -> None:
    """Unless a dispute holds it."""
    offer = figure("offer", amount(7_000_000), SEVEN, status=Status.DISPUTED)
    sides = dispute("how-much", position("altman", SEVEN, facts=("offer",)), position("bosworth", EIGHT))

    assert codes(SOURCE, *PEOPLE, offer) == ["status-without-dispute"]
    assert codes(SOURCE, *PEOPLE, offer, sides) == []
