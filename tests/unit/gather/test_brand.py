from __future__ import annotations

import re
from pathlib import Path

import pytest

from site_builder.gather.brand import PAIRS, THEMES, unreadable_pairs
from site_builder.gather.contrast import LEAST, contrast
from site_builder.gather.cursor import Cursor
from site_builder.gather.shapes.site import BrandShape
from site_builder.gather.yaml_tree import YamlTree

TREE = Cursor(YamlTree("site.yaml", {}, {}, {}), ("brand",))
STYLE = Path(__file__).parents[3] / "static"


def clashes(**themes: dict[str, str]) -> set[tuple[str, str, str]]:
    """The theme and the pair of each finding about a brand."""
    found = [dict(finding.values) for finding in unreadable_pairs(BrandShape.model_validate(themes), TREE)]
    return {(one["theme"], one["front"], one["back"]) for one in found}


@pytest.mark.parametrize(
    ("front", "back", "ratio"),
    [("#000000", "#ffffff", 21), ("#777777", "#ffffff", 4.48), ("#15130e", "#f7f3ea", 16.8), ("#fff", "#fff", 1)],
)
def test_contrast_is_that_of_wcag(front: str, back: str, ratio: float) -> None:
    """The published values of known pairs, either way round."""
    assert contrast(front, back) == pytest.approx(ratio, abs=0.05)
    assert contrast(back, front) == contrast(front, back)


def test_the_default_themes_can_be_read() -> None:
    """Every pair of the default style sheet passes its own rule."""
    weak = [
        (theme, front, back)
        for theme, colours in THEMES.items()
        for front, back in PAIRS
        if contrast(colours[front], colours[back]) < LEAST
    ]

    assert weak == []


def test_one_changed_colour_is_held_against_the_default_ones() -> None:
    """A pale text fails on the default paper, and only where it is read."""
    assert clashes(light={"soft": "#999999"}) == {("light", "soft", "paper"), ("light", "soft", "wash")}


def test_a_dark_paper_fails_under_every_dark_text() -> None:
    """The pair is found from the ground's side too, and the other theme is left alone."""
    assert clashes(light={"paper": "#14130f"}) == {
        ("light", front, "paper") for front in ("ink", "soft", "accent", "dispute")
    }


def test_the_second_brand_of_the_design_is_accepted() -> None:
    """Emerald and violet on cool paper can be read in both themes."""
    light = {"paper": "#fbfcfa", "wash": "#e4ede7", "accent": "#00624a", "dispute": "#7d2391"}
    dark = {"paper": "#0d1512", "wash": "#1c2823", "accent": "#6cd8b0", "dispute": "#e2a5f4"}

    assert clashes(light=light, dark=dark) == set()


def test_the_style_sheet_has_the_colours_that_a_brand_is_held_against() -> None:
    """A colour that changes in static/ changes here too."""
    style = "".join(path.read_text(encoding="utf-8") for path in sorted(STYLE.rglob("*.css")))
    declared = dict(re.findall(r"--([ld]-[a-z]+):\s*(#[0-9a-fA-F]+)", style))

    assert {key: declared.get(key) for key in expected_colours()} == expected_colours()


def expected_colours() -> dict[str, str]:
    """The default colours under the names of the style sheet."""
    return {f"{theme[0]}-{name}": value for theme, colours in THEMES.items() for name, value in colours.items()}
