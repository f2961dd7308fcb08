"""The tables of docs/fact-sheet.md: every key that an editor may write, from the JSON Schemas, with built examples."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from docs.pages.markdown import cell, code, table
from docs.pages.written import Entry, Files, example, facts_files, site_files, story_files
from site_builder.gather.readings import addresses, brand_values, digests, identifier
from site_builder.gather.schema import facts_schema, site_schema, story_schema
from site_builder.gather.shapes.shape import DAY

Schema = dict[str, Any]

HEADS = ("key", "in Arabic", "meaning", "type", "required or default", "example")
PATTERNS = {
    identifier.PATTERN: "id",
    DAY: "day, `YYYY-MM-DD`",
    "^[A-Z]{3}$": "three capitals",
    "^https?://": "address",
    addresses.LANGUAGE: "`ar`, or `ar-` and a country",
    digests.PATTERN: "12 to 64 digits, `0` to `f`",
    "^[0-9]{1,4}$": "whole number",
    brand_values.COLOUR: "`#rgb` or `#rrggbb`",
    brand_values.LENGTH: "`0`, or a number with `px`, `rem`, `em` or `%`",
}


@dataclass(frozen=True, slots=True)
class Noun:
    """A section: its heading, its shape in a schema, where its entries stand, and which of them is shown."""

    heading: str
    shape: str
    path: tuple[str, ...]
    shown: str = ""


FACTS = (
    Noun("sources", "SourceShape", ("sources", "*"), "al-muheet"),
    Noun("body", "BodyShape", ("sources", "*", "body")),
    Noun("people", "PersonShape", ("people", "*"), "andrew-bosworth"),
    Noun("roles", "RoleShape", ("people", "*", "roles")),
    Noun("organisations", "OrganisationShape", ("organisations", "*"), "wired"),
    Noun("events", "EventShape", ("events",), "recruiting"),
    Noun("quotes", "QuoteShape", ("quotes",), "not-a-signing-bonus"),
    Noun("figures", "FigureShape", ("figures",), "four-year-package"),
    Noun("disputes", "DisputeShape", ("disputes",), "how-many"),
    Noun("positions", "PositionShape", ("disputes", "positions")),
    Noun("terms", "TermShape", ("terms",), "signing-bonus-meaning"),
    Noun("unknowns", "UnknownShape", ("unknowns",), "different-things"),
    Noun("corrections", "CorrectionShape", ("corrections",), "price-corrected"),
    Noun("rates", "RateShape", ("rates",), "euro-2024"),
    Noun("evidence", "EvidenceShape", ("*", "evidence")),
)
SITE = (
    Noun("brand", "BrandShape", ("brand",)),
    Noun("colours", "ColoursShape", ("brand", "*")),
    Noun("publish", "DestinationShape", ("publish", "*")),
)
LINKS = {noun.shape: noun.heading for noun in (*FACTS, *SITE)}
MORE_EVIDENCE = (("*", "*", "evidence"), ("*", "*", "evidence", "*"))


def section(root: Path) -> str:
    """The sheet noun by noun, the front matter, the settings."""
    sheet, front, settings = facts_files(root), story_files(root), site_files(root)
    parts = [
        _top("## The fact sheet: facts.yaml", facts_schema(), sheet),
        *(_section(noun, facts_schema(), sheet) for noun in FACTS),
        _top("## The front matter: story.md", story_schema(), front),
        _top("## The settings: site.yaml", site_schema(), settings),
        *(_section(noun, site_schema(), settings) for noun in SITE),
    ]
    return "\n".join(parts)


def keys_without_example(root: Path) -> list[str]:
    """Every key that no file shows; there should be none."""
    tops = ((facts_schema(), facts_files(root)), (story_schema(), story_files(root)), (site_schema(), site_files(root)))
    bare = [key for schema, files in tops for key in schema["properties"] if not example(files.top(), key)]
    for noun in (*FACTS, *SITE):
        schema, files = tops[0] if noun in FACTS else tops[2]
        entries = _entries(noun, files)
        bare += [f"{noun.heading}.{key}" for key in _shape(noun, schema)["properties"] if not example(entries, key)]
    return bare


def _top(heading: str, schema: Schema, files: Files) -> str:
    return f"{heading}\n\n{words(schema['description'])[0]}\n\n{_table(schema, files.top())}\n"


def _section(noun: Noun, schema: Schema, files: Files) -> str:
    shape = _shape(noun, schema)
    entries = tuple(sorted(_entries(noun, files), key=lambda one: not _is_shown(noun, one)))
    lines = [f"### {noun.heading}\n", f"{shape['description']}\n", *_shown(noun, entries), _table(shape, entries)]
    return "\n".join(lines) + "\n"


def _shape(noun: Noun, schema: Schema) -> Schema:
    shape: Schema = schema["$defs"][noun.shape]
    return shape


def _entries(noun: Noun, files: Files) -> tuple[Entry, ...]:
    paths = (noun.path, *MORE_EVIDENCE) if noun.heading == "evidence" else (noun.path,)
    return tuple(entry for path in paths for entry in files.entries(*path))


def _is_shown(noun: Noun, entry: Entry) -> bool:
    """True for the entry that a section shows, by its id."""
    return bool(noun.shown) and entry.lines.splitlines()[0].strip(" -:").removeprefix("id: ") == noun.shown


def _shown(noun: Noun, entries: tuple[Entry, ...]) -> list[str]:
    """The example of a noun, as it stands in its file."""
    chosen = [one for one in entries if _is_shown(noun, one)]
    return [f"From {_link(one)}:\n\n```yaml\n{noun.heading}:\n{_indented(one)}\n```\n" for one in chosen]


def _link(entry: Entry) -> str:
    """A link to the file of an entry, from docs/."""
    return f"[{entry.file}]({posixpath.relpath(entry.file, 'docs')})"


def _indented(entry: Entry) -> str:
    return "\n".join("  " + line for line in entry.lines.splitlines())


def _table(shape: Schema, entries: tuple[Entry, ...]) -> str:
    required = shape.get("required", ())
    rows = []
    for key, field in shape["properties"].items():
        meaning, arabic = words(field["description"])
        wanted = "**required**" if key in required else _default(field)
        value = example(entries, key)
        shown = "" if _is_section(field) or not value else code(value)
        rows.append((f"`{key}`", arabic, cell(meaning), _type(field), wanted, shown))
    return table(HEADS, rows)


def words(description: str) -> tuple[str, str]:
    """The meaning, and the newsroom's word that stands in brackets after it."""
    found = re.fullmatch(r"(.*) \(([^()]*)\)", description, re.DOTALL)
    return (found[1], found[2]) if found else (description, "")


def _default(field: Schema) -> str:
    return f"`{str(field['default']).lower()}`" if "default" in field else ""


def _is_section(field: Schema) -> bool:
    """True where a section of its own shows what the key holds."""
    return "$ref" in str(field)


def _type(field: Schema) -> str:
    """What may be written, in words; a shape links to its section."""
    if "allOf" in field:
        return _type(field["allOf"][0])
    if "anyOf" in field:
        return f"{_type(field['anyOf'][0])}, or a list of such"
    if "$ref" in field:
        heading = LINKS[field["$ref"].rpartition("/")[2]]
        return f"[{heading}](#{heading})"
    if "patternProperties" in field:
        return "by id: " + _type(next(iter(field["patternProperties"].values())))
    if field.get("type") == "array":
        return "list of " + _type(field["items"])
    return _single(field)


def _single(field: Schema) -> str:
    if "const" in field:
        return f"`{field['const']}`"
    if "enum" in field:
        return ", ".join(f"`{value}`" for value in field["enum"])
    if field.get("type") == "boolean":
        return "`true`, `false`"
    return PATTERNS.get(field.get("pattern", ""), "text")
