"""The table of docs/look.md that says what a brand may set, from the schema and the default style sheet."""

from __future__ import annotations

import re
from pathlib import Path

from docs.pages.fact_sheet import words
from docs.pages.markdown import code, table
from site_builder.gather.schema import site_schema

THEMES = {"light": "l-", "dark": "d-"}
HEADS = ("in `brand:`", "custom property", "default", "what it is")


def section(root: Path) -> str:
    """Every key of `brand`, the property that it sets, and what stands there without it."""
    shapes = site_schema()["$defs"]
    defaults = dict(re.findall(r"--([\w-]+):([^;]+);", (root / "static/style.css").read_text(encoding="utf-8")))
    colours = shapes["ColoursShape"]["properties"]
    rows = [
        _row(f"{theme}.{name}", prefix + name, defaults, f"{words(colour['description'])[0]} ({theme})")
        for theme, prefix in THEMES.items()
        for name, colour in colours.items()
    ]
    rest = {name: field for name, field in shapes["BrandShape"]["properties"].items() if name not in THEMES}
    face = rest.pop("face")
    rows += [_row(name, name, defaults, words(field["description"])[0]) for name, field in rest.items()]
    rows.append((code("face"), "the font file", code(face["default"]), words(face["description"])[0]))
    return table(HEADS, rows)


def _row(key: str, name: str, defaults: dict[str, str], meaning: str) -> tuple[str, ...]:
    return code(key), code(f"--{name}"), code(defaults[name]), meaning
