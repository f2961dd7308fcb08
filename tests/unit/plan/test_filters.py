"""Radios for people."""

from __future__ import annotations

from site_builder.plan.filters import SECOND, select


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


def test_the_nameless_share_a_radio() -> None:
    """«أحد الموظفين» is too long for a radio; what is said of somebody without a name is found under «غيرهم»."""
    chosen = select((("a",), ("b",), ("one-of-them",)), nameless=frozenset({"one-of-them"}))

    assert (chosen.chosen, chosen.keys(("one-of-them",))) == (("a", "b"), (3,))


def test_a_second_kind_is_numbered_after_the_first() -> None:
    """Topics and organisations have radios of their own in the same group."""
    chosen = select((("a",), ("b",), ("",)), first=SECOND)

    assert [chosen.keys((one,)) for one in ("a", "b", "")] == [(7,), (8,), ()]
