from __future__ import annotations

import re
from pathlib import Path

from site_builder.domain.site import Brand
from site_builder.plan.palette import DEFAULTS, palette_of

STYLE = Path(__file__).parents[3] / "static/style.css"


def test_a_silent_brand_looks_like_the_style_sheet() -> None:
    """The values that stand in for a brand are those of static/style.css."""
    declared = dict(re.findall(r"--([a-z-]+):\s*([^;}]+)", STYLE.read_text().partition("@media")[0]))

    assert {name: declared[name] for name in DEFAULTS} == DEFAULTS


def test_a_brand_lays_its_values_over_the_defaults() -> None:
    """What `site.yaml` sets is taken, the rest stays."""
    palette = palette_of(Brand((("l-accent", "#00624a"), ("knot", "1rem"), ("knot-shape", "4px"), ("display", "600"))))

    assert (palette.accent, palette.ink) == ("#00624a", "#15130e")
    assert (palette.knot, palette.knot_shape, palette.display) == (16.0, 0.25, 600)


def test_a_length_that_means_nothing_on_a_card_is_the_default() -> None:
    """A thread in percent of nothing, or of no width, is as wide as ours."""
    assert palette_of(Brand((("thread", "10%"),))).thread == 2.0
    assert palette_of(Brand((("thread", "0"),))).thread == 2.0
