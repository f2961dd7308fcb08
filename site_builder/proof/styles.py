"""A style sheet fit for Arabic: nothing in it names a side of the page, breaks joined letters or turns the reading."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any

import tinycss2

from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.domain.theme import Asset, Theme
from site_builder.proof import rules

SIDES = re.compile(r"(margin|padding|border|inset|scroll-(margin|padding))-(left|right)(-\w+)?|left|right")
CORNERS = re.compile(r"border-(top|bottom)-(left|right)-radius")
SIDED = ("float", "clear", "text-align", "text-align-last", "caption-side", "background-position")
SIDE = ("left", "right")
TURNED = ("direction", "unicode-bidi", "order")
KEPT = {"font-style": ("normal",), "letter-spacing": ("0", "normal"), "text-transform": ("none",)}
BROKEN = {
    "text-align": "justify",
    "text-align-last": "justify",
    "flex-direction": "row-reverse",
    "word-break": "break-all",
}
EXEMPT = ("inherit", "initial", "unset", "revert")
Node = Any  # tinycss2 publishes no types


@dataclass(frozen=True, slots=True)
class Declaration:
    """`margin-left: 1rem` on a `line`, which counts from 1; `words` are the identifiers of the value.

    `is_arabic` is false within a rule for another language, which may slant its letters.
    """

    name: str
    value: str
    words: tuple[str, ...]
    line: int
    is_arabic: bool


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
    r"""Every declaration, in whatever braces it stands.

    >>> [(one.name, one.value, one.line) for one in declarations("a:hover{color:Red;\n order:1}")]
    [('color', 'red', 1), ('order', '1', 2)]
    """
    return _declared(tinycss2.parse_stylesheet(css), is_arabic=True)


def _declared(nodes: Iterable[Node], *, is_arabic: bool) -> Iterator[Declaration]:
    for node in nodes:
        if node.type == "declaration":
            value = tinycss2.serialize(node.value).strip().lower()
            yield Declaration(node.lower_name, value, tuple(_words(node.value)), node.source_line, is_arabic)
        elif node.type in {"qualified-rule", "at-rule"} and node.content:
            still = is_arabic and all(language.startswith("ar") for language in _languages(node.prelude))
            yield from _declared(tinycss2.parse_blocks_contents(node.content), is_arabic=still)


def _words(value: Iterable[Node]) -> Iterator[str]:
    """Identifiers, those of functions too; strings and addresses hold none."""
    for token in value:
        if token.type == "ident":
            yield token.lower_value
        elif token.type == "function":
            yield from _words(token.arguments)


def _languages(selector: Iterable[Node]) -> Iterator[str]:
    """What its `:lang()` asks for; one in `:not()` asks for nothing."""
    for token in selector:
        if token.type == "function" and token.lower_name == "lang":
            yield from (one.value.lower() for one in token.arguments if one.type in {"ident", "string"})
        elif token.type == "function" and token.lower_name in {"is", "where"}:
            yield from _languages(token.arguments)


def _names_a_side(one: Declaration) -> bool:
    if SIDES.fullmatch(one.name) or CORNERS.fullmatch(one.name):
        return True
    is_turned = any(first == "to" and second in SIDE for first, second in pairwise(one.words))
    return is_turned or (one.name in SIDED and any(word in SIDE for word in one.words))


def _harms_arabic(one: Declaration) -> bool:
    if one.value in EXEMPT or not one.is_arabic:
        return False
    if one.name in TURNED:
        return True
    is_changed = one.name in KEPT and one.value not in KEPT[one.name]
    return is_changed or (one.name in BROKEN and one.value == BROKEN[one.name])
