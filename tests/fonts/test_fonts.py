"""The shipped fonts are what tools/fonts.py makes, and set every word as the complete fonts do."""

from __future__ import annotations

import unicodedata
from functools import cache
from hashlib import sha256
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from tests.fonts.shaping import Shaper, distance
from tools.fonts import FACES, REPERTOIRE, Face, lightened, repertoire

ROOT = Path(__file__).parent.parent.parent
FOLDERS = ("seeds", "content", "docs/example", "templates")
ROUNDED = {400: 2.5 / 1024, 700: 4.5 / 1024}
"""How far the coarser grid may move a point, in parts of the type size: 0.05 and 0.09 pixels in text of 20."""

FEATURES = ("calt", "ccmp", "fina", "init", "kern", "liga", "mark", "medi", "mkmk", "rlig")
faces = pytest.mark.parametrize("face", FACES, ids=[face.shipped.stem for face in FACES])


@cache
def words() -> tuple[str, ...]:
    """Every word and every line of the sources, the stories and the templates, each once."""
    files = [path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*")) if path.is_file()]
    lines = [line.strip() for path in files for line in path.read_text().splitlines()]
    return tuple(sorted({word for line in lines for word in (line, *line.split()) if word}))


@cache
def shapers(face: Face, weight: int) -> tuple[Shaper, Shaper]:
    """The complete font and the shipped one."""
    return Shaper(TTFont(face.kept), weight), Shaper(TTFont(face.shipped), weight)


def differing(face: Face, weight: int, features: dict[str, bool]) -> list[str]:
    """The words that the shipped font, under these features, sets otherwise than the complete font does."""
    complete, shipped = shapers(face, weight)
    return [word for word in words() if distance(complete.shape(word), shipped.shape(word, features)) > ROUNDED[weight]]


@faces
def test_the_script_makes_the_very_bytes_that_are_shipped(face: Face) -> None:
    """Whoever runs the script gets the file that readers get."""
    made = lightened(face.kept.read_bytes(), repertoire(REPERTOIRE.read_text()))

    assert sha256(face.shipped.read_bytes()).hexdigest() == sha256(made).hexdigest()


@faces
def test_the_complete_font_is_the_published_one(face: Face) -> None:
    """The font that we start from is the file of the npm package, unchanged."""
    kept = sha256(face.kept.read_bytes()).hexdigest()

    assert kept == face.sha256


@faces
@pytest.mark.parametrize("weight", ROUNDED)
def test_every_word_is_set_as_by_the_complete_font(face: Face, weight: int) -> None:
    """Same glyphs, clusters, advances, offsets and outlines, for every word that a page may hold."""
    found = differing(face, weight, {})

    assert len(words()) > 2000
    assert found == []


@faces
@pytest.mark.parametrize("weight", ROUNDED)
def test_no_word_needs_the_box(face: Face, weight: int) -> None:
    """No word of the sources, the stories or the templates meets a missing character."""
    shipped = shapers(face, weight)[1]

    assert [word for word in words() if any(glyph.gid == 0 for glyph in shipped.shape(word))] == []


@faces
def test_letters_that_do_not_join_are_noticed(face: Face) -> None:
    """The comparison sees what it is for: without its features the font sets most Arabic words otherwise."""
    arabic = [word for word in words() if " " not in word and "\u0620" <= word[0] <= "\u064a"]
    found = set(differing(face, 400, dict.fromkeys(FEATURES, False)))

    assert len(found & set(arabic)) > 0.85 * len(arabic)


@faces
@pytest.mark.parametrize("feature", ["kern", "mark"])
def test_words_that_lose_a_single_feature_are_noticed(face: Face, feature: str) -> None:
    """Kerning and the places of marks are compared too, by their numbers."""
    found = differing(face, 400, {feature: False})

    assert len(found) > 20


@faces
def test_the_font_draws_its_whole_repertoire(face: Face) -> None:
    """Without a glyph stand only what browsers never draw, and the hyphen that they make of the common one."""
    drawn = TTFont(face.shipped).getBestCmap().keys()
    missing = [chr(code) for code in sorted(repertoire(REPERTOIRE.read_text()) - drawn)]

    assert {character for character in missing if unicodedata.category(character) != "Cf"} <= {"\u2011"}


@faces
def test_the_font_has_the_weights_that_pages_ask_for(face: Face) -> None:
    """One file from regular to bold."""
    axes = TTFont(face.shipped)["fvar"].axes

    assert [(axis.axisTag, axis.minValue, axis.maxValue) for axis in axes] == [("wght", 400, 700)]


@faces
@pytest.mark.parametrize("digits", ["0123456789", "٠١٢٣٤٥٦٧٨٩"])
@pytest.mark.parametrize("weight", ROUNDED)
def test_digits_of_a_table_stand_under_each_other(face: Face, weight: int, digits: str) -> None:
    """With tabular figures all digits of a family are of one width, by a feature or by nature."""
    shipped = shapers(face, weight)[1]
    widths = [shipped.shape(digit, {"tnum": True})[0].numbers[0] for digit in digits]

    assert max(widths) - min(widths) < 1 / 1000


@faces
def test_the_licence_lies_beside_the_font(face: Face) -> None:
    """The OFL asks that its text goes with every copy."""
    licence = face.licence.read_text()

    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert (face.kept.parent / face.licence.name).read_text() == licence
