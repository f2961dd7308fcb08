"""A style sheet fit for Arabic: nothing in it names a side of the page, breaks joined letters or turns the reading."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.domain.theme import Asset, Theme
from site_builder.proof import rules

HIDDEN = re.compile(r"/\*.*?\*/|\"[^\"\n]*\"|'[^'\n]*'|url\([^)]*\)", re.DOTALL)
"""What holds no declaration: comments, strings, addresses."""
CHUNK = re.compile(r"[^{};]*[{};]|[^{};]+$")
SIDES = re.compile(r"(margin|padding|border|inset|scroll-(margin|padding))-(left|right)(-\w+)?|left|right")
CORNERS = re.compile(r"border-(top|bottom)-(left|right)-radius")
SIDED = ("float", "clear", "text-align", "text-align-last", "caption-side", "background-position")
LATIN = re.compile(r":lang\(\s*(?!ar)")
"""A rule for another language may slant its letters."""
OF_SIDES = re.compile(r"\b(left|right)\b")
TURNED = ("direction", "unicode-bidi", "order")
KEPT = {"font-style": ("normal",), "letter-spacing": ("0", "normal"), "text-transform": ("none",)}
BROKEN = {
    "text-align": "justify",
    "text-align-last": "justify",
    "flex-direction": "row-reverse",
    "word-break": "break-all",
}
EXEMPT = ("inherit", "initial", "unset", "revert")


@dataclass(frozen=True, slots=True)
class Declaration:
    """`margin-left: 1rem` of a rule that begins with `selector`; `line` counts from 1."""

    selector: str
    name: str
    value: str
    line: int


@lru_cache(maxsize=1)  # a preview makes the site again and again under one theme
def check_styles(theme: Theme) -> tuple[Finding, ...]:
    """Everything in the style sheets that the direction of Arabic or its joined letters do not bear."""
    sheets = (asset for asset in theme.assets if asset.name.endswith(".css"))
    return tuple(finding for sheet in sheets for finding in _check(sheet))


def _check(sheet: Asset) -> Iterator[Finding]:
    for one in declarations(sheet.content.decode(errors="replace")):
        at = Place(f"static/{sheet.name}", one.line)
        written = f"{one.name}:{one.value}"
        if _names_a_side(one):
            yield rules.PHYSICAL_SIDE.broken(at, written=written)
        elif _harms_arabic(one):
            yield rules.HARMS_ARABIC.broken(at, written=written)


def declarations(css: str) -> Iterator[Declaration]:
    r"""Every declaration, with the selector that it stands under.

    >>> [(one.selector, one.name, one.line) for one in declarations("a:hover{color:red;\n order:1}")]
    [('a:hover', 'color', 1), ('a:hover', 'order', 2)]
    """
    plain = HIDDEN.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), css)
    selectors: list[str] = []
    for chunk in CHUNK.finditer(plain):
        words, end = chunk[0].rstrip("{};").strip(), chunk[0][-1]
        if end == "{":
            selectors.append(words)
            continue
        name, colon, value = words.partition(":")
        if colon and selectors:
            line = plain.count("\n", 0, chunk.start() + len(chunk[0]) - len(chunk[0].lstrip())) + 1
            yield Declaration(selectors[-1], name.strip().lower(), " ".join(value.split()).lower(), line)
        if end == "}" and selectors:
            selectors.pop()


def _names_a_side(one: Declaration) -> bool:
    if SIDES.fullmatch(one.name) or CORNERS.fullmatch(one.name):
        return True
    turned = "to left" in one.value or "to right" in one.value
    return turned or (one.name in SIDED and bool(OF_SIDES.search(one.value)))


def _harms_arabic(one: Declaration) -> bool:
    value = one.value.removesuffix("!important").strip()
    if value in EXEMPT or LATIN.search(one.selector):
        return False
    if one.name in TURNED:
        return True
    return (one.name in KEPT and value not in KEPT[one.name]) or (one.name in BROKEN and value == BROKEN[one.name])
