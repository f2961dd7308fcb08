"""Make the web fonts of `static/fonts/` again: `python tools/fonts.py`, with requirements/tests.txt installed.

The complete fonts are kept beside this file, so that the same bytes come out wherever this runs; `--fetch` gets them
anew from npm and refuses other files than those whose digests stand here. A font that is published weight by weight is
joined into a variable one first.

What is taken away never changes a word on a page: characters outside repertoire.txt, weights below 400 and above 700,
features that nothing turns on, forms for languages that we do not write, hints, names, and widths that the outlines say
as well. Coordinates are rounded to 512 to the em, which moves no point by more than a tenth of a pixel in text of 20
pixels; tests/fonts compares every word that a page may hold.
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
from typing import Any

from fontTools.designspaceLib import DesignSpaceDocument
from fontTools.misc.roundTools import otRound
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.ttLib.woff2 import WOFF2FlavorData
from fontTools.varLib import build, varStore
from fontTools.varLib.instancer import instantiateVariableFont
from fontTools.varLib.iup import iup_delta_optimize

HERE = Path(__file__).parent
SHIPPED = HERE.parent / "static" / "fonts"
REPERTOIRE = HERE / "repertoire.txt"
WEIGHTS = (400, 700)
UNITS_PER_EM = 512
TOLERANCE = 1  # unit, at the boldest, for a point between others that grow alike
FRACTIONS = {"frac", "numr", "dnom"}  # no style sheet of ours turns them on
SCRIPTS = ["DFLT.dflt", "arab.dflt", "latn.dflt"]  # Arabic itself is the default of its script
UNUSED_TABLES = ["STAT", "gasp"]  # menus of installed fonts, hints for bitmap screens
SAID_TWICE = "HVAR"  # how widths grow with the weight; gvar says it too
Points = list[tuple[float, float]]


@dataclass(frozen=True)
class Face:
    """A typeface: its npm package and the files in it, one variable or one for each of WEIGHTS, with their digests.

    `kept` is the complete variable font, of digest `sha256`; `shipped` what readers get.
    """

    package: str
    members: tuple[tuple[str, str], ...]
    kept: Path
    sha256: str
    shipped: Path
    licence: Path


VAZIRMATN = Face(
    package="vazirmatn@33.0.3",
    members=(
        (
            "package/fonts/webfonts/Vazirmatn[wght].woff2",
            "4e3fa217d38fdafc1fea4414ceb58ca5e662cf0ab5fa735a8c8c20e8b42cad92",
        ),
    ),
    kept=HERE / "fonts" / "vazirmatn-complete.woff2",
    sha256="4e3fa217d38fdafc1fea4414ceb58ca5e662cf0ab5fa735a8c8c20e8b42cad92",
    shipped=SHIPPED / "vazirmatn.woff2",
    licence=SHIPPED / "OFL.txt",
)
NASKH = Face(
    package="@expo-google-fonts/noto-naskh-arabic@0.4.5",
    members=(
        (
            "package/400Regular/NotoNaskhArabic_400Regular.ttf",
            "706b4580c025f6c75ec1c06013e17f00a23ec1780091b77a5a5b339469bda94d",
        ),
        (
            "package/700Bold/NotoNaskhArabic_700Bold.ttf",
            "35418f91100645a36e4d72d75866b61c5da14dc5ebbade64db434d2c9e76234c",
        ),
    ),
    kept=HERE / "fonts" / "naskh-complete.woff2",
    sha256="df96df28c81eae9d43bafe0478b8bca6e3d9b851582c2868d028cb5c72fc34b9",
    shipped=SHIPPED / "naskh.woff2",
    licence=SHIPPED / "OFL-naskh.txt",
)
FACES = (VAZIRMATN, NASKH)


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
    font = _again(instantiateVariableFont(font, {"wght": WEIGHTS}, optimize=False))
    font["fvar"].instances = []  # names of weights for menus
    subsetter = Subsetter(_options())
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    _round(font)
    _share(font)
    del font[SAID_TWICE]
    font.flavor = "woff2"
    font.flavorData = WOFF2FlavorData(transformedTables={"glyf", "loca", "hmtx"})
    return _bytes(font)


def _round(font: TTFont) -> None:
    """To UNITS_PER_EM. The boldest outline is rounded by itself: rounding what it adds would add up the errors."""
    bold, scale = _boldest(font), UNITS_PER_EM / font["head"].unitsPerEm
    scale_upem(font, UNITS_PER_EM)
    for name, points in bold.items():
        regular, outline = _outline(font, name)
        grown = [
            (otRound(x * scale) - a, otRound(y * scale) - b) for (x, y), (a, b) in zip(points, regular, strict=True)
        ]
        font["gvar"].variations[name][0].coordinates = iup_delta_optimize(grown, regular, outline.endPts, TOLERANCE)


def _share(font: TTFont) -> None:
    """Places of marks that move alike with the weight, now that they are rounded, are told once."""
    places = varStore.VarStore_optimize(font["GDEF"].table.VarStore)
    for name in ("GDEF", "GPOS"):
        font[name].table.remap_device_varidxes(places)


def _boldest(font: TTFont) -> dict[str, Points]:
    """The points of each glyph that grows with the weight, at its boldest."""
    grown: dict[str, Points] = {}
    for name, variations in font["gvar"].variations.items():
        regular, outline = _outline(font, name)
        for variation in variations:  # one at most: there are two masters
            variation.calcInferredDeltas(regular, outline.endPts)
            deltas = variation.coordinates
            grown[name] = [(x + dx, y + dy) for (x, y), (dx, dy) in zip(regular, deltas, strict=True)]
    return grown


def _outline(font: TTFont, name: str) -> tuple[Points, Any]:
    """The points of a glyph, the four of its metrics with them, and where its contours end."""
    return font["glyf"]._getCoordinatesAndControls(name, font["hmtx"].metrics)  # as fontTools' own tools


def _options() -> Options:
    kept = [feature for feature in Options().layout_features if feature not in FRACTIONS]
    options = Options(hinting=False, glyph_names=False, notdef_outline=False, layout_features=[*kept, "tnum"])
    options.layout_scripts = SCRIPTS
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
    """The complete font out of its npm package, if its files are the very ones that we know."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["npm", "pack", "--silent", "--pack-destination", folder, face.package]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 # the package names stand above
        with tarfile.open(next(Path(folder).glob("*.tgz"))) as package:
            files = [_member(package, *member) for member in face.members]
    return files[0] if len(files) == 1 else joined(dict(zip(WEIGHTS, files, strict=True)))


def _member(package: tarfile.TarFile, name: str, digest: str) -> bytes:
    file = package.extractfile(name)
    content = file.read() if file else b""
    if hashlib.sha256(content).hexdigest() != digest:
        sys.exit(f"{name} is not the file that this script knows.")
    return content


def joined(weights: dict[int, bytes]) -> bytes:
    """One variable font out of fonts that differ by their weight only; the lightest is its default."""
    plan = DesignSpaceDocument()
    lightest, boldest = min(weights), max(weights)
    plan.addAxisDescriptor(tag="wght", name="Weight", minimum=lightest, default=lightest, maximum=boldest)
    for weight, content in weights.items():
        font = TTFont(BytesIO(content), recalcTimestamp=False)
        plan.addSourceDescriptor(font=font, location={"Weight": weight}, name=str(weight))
    font = _again(build(plan)[0])
    font.flavor = "woff2"
    return _bytes(font)


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
