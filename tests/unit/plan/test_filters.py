"""Radios for people."""

from __future__ import annotations

from site_builder.plan.filters import select


def test_six_people_have_a_radio_each_in_order_of_appearance() -> None:
    """Nobody is grouped while there is room."""
    chosen = select((("a", "b"), ("c",), ("d", "e"), ("f",)))

    assert (chosen.chosen, chosen.others) == (("a", "b", "c", "d", "e", "f"), 0)


def test_beyond_six_the_five_with_most_entries_stay_and_the_rest_share_the_sixth() -> None:
    """The style sheet knows six radios."""
    chosen = select((("a",), ("b",), ("c",), ("d",), ("e",), ("f", "g"), ("g",)))

    assert (chosen.chosen, chosen.others) == (("a", "b", "c", "d", "g"), 6)
    assert chosen.keys(("a", "f")) == (1, 6)


def test_one_person_needs_no_filter() -> None:
    """A choice of one is none."""
    assert select((("a",), ("a",))).chosen == ()
    assert select((("a",), ("a",))).keys(("a",)) == ()
