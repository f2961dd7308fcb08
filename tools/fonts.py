"""Make the web fonts of `static/fonts/` again: `python tools/fonts.py`, with requirements/tests.txt installed.

The complete font is kept beside this file, so that the same bytes come out wherever this runs; `--fetch` gets it anew
from npm and refuses another file than the one whose digest stands here. What is taken away never changes a word on a
page: characters outside repertoire.txt, weights below 400 and above 700, features that nothing turns on, hints, names.
Coordinates are rounded to 1024 to the em (from 2048), which moves no point by more than a twentieth of a pixel in text
of 20 pixels; tests/fonts compares every word that a page may hold.
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.ttLib.woff2 import WOFF2FlavorData
from fontTools.varLib.instancer import instantiateVariableFont

HERE = Path(__file__).parent
SHIPPED = HERE.parent / "static" / "fonts"
REPERTOIRE = HERE / "repertoire.txt"
WEIGHTS = (400, 700)
UNITS_PER_EM = 1024
FRACTIONS = {"frac", "numr", "dnom"}  # no style sheet of ours turns them on
UNUSED_TABLES = ["STAT", "gasp"]  # menus of installed fonts, hints for bitmap screens


@dataclass(frozen=True)
class Face:
    """A typeface: its npm package, the complete font in it with the digest of that file, and the file that we ship."""

    package: str
    member: str
    sha256: str
    kept: Path
    shipped: Path
    licence: Path


VAZIRMATN = Face(
    package="vazirmatn@33.0.3",
    member="package/fonts/webfonts/Vazirmatn[wght].woff2",
    sha256="4e3fa217d38fdafc1fea4414ceb58ca5e662cf0ab5fa735a8c8c20e8b42cad92",
    kept=HERE / "fonts" / "vazirmatn-complete.woff2",
    shipped=SHIPPED / "vazirmatn.woff2",
    licence=SHIPPED / "OFL.txt",
)
FACES = (VAZIRMATN,)


def repertoire(text: str) -> frozenset[int]:
    """The code points that a repertoire file lists: characters as they are, `U+06CC`, or the range `U+0041-005A`."""
    lines = [line.partition(": ")[2] for line in text.splitlines() if not line.startswith("#")]
    words = " ".join(lines).split()
    return frozenset(code for word in words for code in _codes(word))


def _codes(word: str) -> range | list[int]:
    named = re.fullmatch(r"U\+([0-9A-F]{4,5})(?:-([0-9A-F]{4,5}))?", word)
    if named is None:
        return [ord(character) for character in word]
    first = int(named[1], 16)
    return range(first, int(named[2] or named[1], 16) + 1)


def lightened(complete: bytes, characters: frozenset[int]) -> bytes:
    """The font that a page needs, as woff2: the same bytes for the same input."""
    font = TTFont(BytesIO(complete), recalcTimestamp=False)
    font = _again(instantiateVariableFont(font, {"wght": WEIGHTS}))
    subsetter = Subsetter(_options())
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    scale_upem(font, UNITS_PER_EM)
    font.flavor = "woff2"
    font.flavorData = WOFF2FlavorData(transformedTables={"glyf", "loca", "hmtx"})
    return _bytes(font)


def _options() -> Options:
    kept = [feature for feature in Options().layout_features if feature not in FRACTIONS]
    options = Options(hinting=False, glyph_names=False, notdef_outline=False, layout_features=[*kept, "tnum"])
    options.name_IDs = []
    options.drop_tables = [*options.drop_tables, *UNUSED_TABLES]
    return options


def _again(font: TTFont) -> TTFont:
    """Saved and read: the subsetter wants each table as a file has it."""
    font.flavor = None
    return TTFont(BytesIO(_bytes(font)), recalcTimestamp=False)


def _bytes(font: TTFont) -> bytes:
    made = BytesIO()
    font.save(made)
    return made.getvalue()


def fetch(face: Face) -> bytes:
    """The complete font out of its npm package, if it is the very file that we know."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["npm", "pack", "--silent", "--pack-destination", folder, face.package]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 # the package names stand above
        with tarfile.open(next(Path(folder).glob("*.tgz"))) as package:
            member = package.extractfile(face.member)
            content = member.read() if member else b""
    if hashlib.sha256(content).hexdigest() != face.sha256:
        sys.exit(f"{face.member} of {face.package} is not the file that this script knows.")
    return content


def main() -> None:
    """Write every shipped font; with `--fetch`, the complete ones too."""
    characters = repertoire(REPERTOIRE.read_text())
    for face in FACES:
        if "--fetch" in sys.argv[1:]:
            face.kept.write_bytes(fetch(face))
        made = lightened(face.kept.read_bytes(), characters)
        face.shipped.write_bytes(made)
        print(f"{face.shipped.name}: {len(made)} bytes")


if __name__ == "__main__":
    main()
