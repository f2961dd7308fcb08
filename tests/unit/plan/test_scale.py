"""How long bars are, and what stands on their scale."""

from __future__ import annotations

from decimal import Decimal

from site_builder.plan.scale import Scale, percent, scale_for

MILLION = 10**6


def scale(*values: int) -> Scale:
    """The scale for these numbers."""
    return scale_for(tuple(Decimal(value) for value in values))


def test_the_widest_bar_fills_the_chart() -> None:
    """300, 100 and 75 million are 100, 33.33 and 25 percent."""
    ruler = scale(300 * MILLION, 100 * MILLION, 75 * MILLION)

    assert [percent(ruler.share(Decimal(n * MILLION))) for n in (300, 100, 75)] == ["100%", "33.33%", "25%"]


def test_marks_are_round_and_few() -> None:
    """At most five marks from zero, in steps of 1, 2 or 5."""
    assert [int(mark) for mark in scale(300).marks()] == [0, 100, 200, 300]
    assert [int(mark) for mark in scale(11, 3).marks()] == [0, 5, 10]
    assert [int(mark) for mark in scale(75).marks()] == [0, 20, 40, 60]


def test_numbers_too_far_apart_turn_the_scale_logarithmic() -> None:
    """Beyond fifty to one the shortest bar could not be seen."""
    assert not scale(50, 1).logarithmic
    assert scale(51, 1).logarithmic


def test_a_logarithmic_scale_shows_the_smallest_and_the_widest() -> None:
    """The shortest bar is a whole decade long, the widest fills the chart."""
    ruler = scale(1_000_000, 100)

    assert [percent(ruler.share(Decimal(n))) for n in (100, 1_000_000)] == ["20%", "100%"]
    assert [int(mark) for mark in ruler.marks()] == [100, 10_000, 1_000_000]


def test_nothing_to_compare_has_no_scale() -> None:
    """Without a number there is no bar and no mark to divide by."""
    assert scale().share(Decimal(5)) == 0
