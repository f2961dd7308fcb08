from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

from site_builder.proof.font import characters_of

ROOT = Path(__file__).parent.parent.parent.parent
FONTS = sorted([*ROOT.glob("static/fonts/*.woff2"), *ROOT.glob("tools/fonts/*.woff2")])


def made(characters: str, *, flavor: str | None = "woff2") -> bytes:
    """A small font of empty glyphs for some characters."""
    builder = FontBuilder(1000)
    names = [f"g{ord(character):X}" for character in characters]
    builder.setupGlyphOrder([".notdef", *names])
    builder.setupCharacterMap({ord(character): f"g{ord(character):X}" for character in characters})
    builder.setupGlyf({name: Glyph() for name in (".notdef", *names)})
    builder.setupHorizontalMetrics(dict.fromkeys([".notdef", *names], (500, 0)))
    builder.setupHorizontalHeader()
    builder.setupPost()
    builder.font.flavor = flavor
    content = BytesIO()
    builder.font.save(content)
    return content.getvalue()


@pytest.mark.parametrize("path", FONTS, ids=[path.name for path in FONTS])
def test_a_real_font_is_read_as_its_makers_tool_reads_it(path: Path) -> None:
    """The same characters as fontTools finds, in the shipped fonts and in the complete ones."""
    expected = set(TTFont(path).getBestCmap())

    assert expected == characters_of(path.read_bytes())


def test_characters_in_every_kind_of_run_are_read() -> None:
    """Runs in the order of glyphs, runs out of it, and characters beyond the first 65,536."""
    characters = "abcزجدx\U00010330\U00010331\U0001f600"

    assert set(map(ord, characters)) == characters_of(made(characters))


def test_what_is_no_woff2_draws_nothing_that_we_know_of() -> None:
    """A font of another kind, half a font and an empty file are left to the browser."""
    whole = made("abc")

    assert characters_of(made("abc", flavor=None)) == frozenset()
    assert [characters_of(whole[:length]) for length in (0, 20, 60, len(whole) // 2)] == [frozenset()] * 4
