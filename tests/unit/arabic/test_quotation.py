from __future__ import annotations

import pytest

from site_builder.arabic.quotation import quoted_stretches, stands_in_quotation


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("قال: «كلام أول» ثم صمت", True),
        ("قال: ”كلام أول” ثم صمت", True),
        ("قال كلام أول ثم صمت", False),
        ("قال “نعم” ثم كلام أول و“لا”", False),
        ("قال “نعم كلام أول” و“لا ثم صمت", True),
        ("قال “نعم” ثم كلام أول و“لا ثم صمت", False),
    ],
)
def test_words_stand_in_quotation_by_parity_and_where_a_glyph_is_lost_by_their_neighbours(text, inside):
    """The direction of a glyph in scraped text says nothing; how many stand before the words does."""
    start = text.index("كلام أول")

    assert stands_in_quotation(text, [(start, start + len("كلام أول"))]) == inside


def test_words_that_run_out_of_their_quotation_do_not_stand_in_it():
    """A stretch from one quotation into the next is nobody's."""
    text = "«كلام» و«أول»"

    assert not stands_in_quotation(text, [(1, len(text) - 1)])


def test_each_two_glyphs_hold_a_stretch():
    """Glyphs pair in order, whatever way they point."""
    text = "قال ”نعم“ ثم “لا“"

    assert [text[start:end] for start, end in quoted_stretches(text)] == ["نعم", "لا"]
