from __future__ import annotations

from site_builder.gather.nearest import nearest


def test_a_slip_of_the_hand_finds_what_was_meant() -> None:
    """Swapped letters, capitals and hyphens are the usual slips."""
    known = ["signing_bonus", "package", "salary"]

    assert [nearest(word, known) for word in ("signing-bonus", "Pakcage", "SALARY ")] == known


def test_nothing_is_suggested_for_a_word_that_is_like_no_other() -> None:
    """A far-fetched suggestion is worse than none."""
    assert nearest("xyz", ["salary", "package"]) == ""
