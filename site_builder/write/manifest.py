"""The manifest of a build: `isnad.json` at its root, which also marks the folder as ours."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from json.encoder import encode_basestring as _quoted
from pathlib import Path
from typing import Any

from site_builder.domain.manifest import Entry, Manifest
from site_builder.domain.printed import Printed
from site_builder.domain.statement import Amendment, Stated, Statement

NAME = "isnad.json"
MADE_BY = "isnad"
MARK = f'{{\n "made_by": "{MADE_BY}",'.encode()


@dataclass(frozen=True, slots=True)
class Told:
    """What stories state, as the manifest prints it: the lines of JSON within its `facts` and its `corrections`.

    A story's lines stay the same while it does, so an archive is told without a look at what each fact says.
    """

    facts: str = ""
    corrections: str = ""


NOTHING_TOLD = Told()


def told_by(stated: Stated) -> Told:
    """The lines of what is stated."""
    return Told(_lines(_facts(stated)), _lines(_corrections(stated)))


def together(parts: Iterable[Told]) -> Told:
    """The lines of several stories, one after the other."""
    told = tuple(parts)
    facts, corrections = ([one.facts for one in told], [one.corrections for one in told])
    return Told(",".join(filter(None, facts)), ",".join(filter(None, corrections)))


def manifest_of(printed: Iterable[Printed], builder: str, site: str) -> Manifest:
    """What the files amount to, sorted by path; what they state is told apart from it."""
    entries = (Entry(one.path, one.digest, one.size) for one in printed)
    return Manifest(builder, site, tuple(sorted(entries, key=lambda entry: entry.path)))


def manifest_bytes(manifest: Manifest, told: Told | None = None) -> bytes:
    """The manifest as JSON: the same manifest gives the same bytes. `told` stands for what it states."""
    told = told or told_by(manifest.stated)
    head = {"made_by": MADE_BY, "version": manifest.builder, "site": manifest.site}
    members = {"files": _files(manifest.entries), "facts": told.facts, "corrections": told.corrections}
    objects = (f',\n "{name}": {{{lines}' + ("\n }" if lines else "}") for name, lines in members.items())
    return f"{_indented(head)}{''.join(objects)}\n}}\n".encode()


def _files(entries: Iterable[Entry]) -> str:
    """As `_lines` would tell them, in a tenth of the time: an archive has tens of thousands."""
    told = (f'{_quoted(one.path)}: {{\n   "sha256": "{one.digest}",\n   "bytes": {one.size}\n  }}' for one in entries)
    lines = ",\n  ".join(told)
    return lines and f"\n  {lines}"


def _indented(values: Mapping[str, object]) -> str:
    """An object as JSON, a value a line, without its last brace."""
    return json.dumps(values, ensure_ascii=False, indent=1).removesuffix("}").removesuffix("\n")


def _lines(values: Mapping[str, object]) -> str:
    """What stands in an object within another; in JSON only white space begins a line."""
    return _indented(values)[1:].replace("\n", "\n ")


def read_manifest(content: bytes) -> Manifest | None:
    """The manifest that the bytes hold; nothing where they hold none of ours."""
    try:
        document = json.loads(content)
        return _manifest(document) if document["made_by"] == MADE_BY else None
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def is_ours(folder: Path) -> bool:
    """True for a folder that a build of ours wrote: its manifest, long as an archive's is, begins with it."""
    try:
        with (folder / NAME).open("rb") as file:
            return file.read(len(MARK)) == MARK
    except OSError:
        return False


def _facts(stated: Stated) -> dict[str, dict[str, str]]:
    return {one.key: {"is": one.noun, **{f".{name}": words for name, words in one.fields}} for one in stated.statements}


def _corrections(stated: Stated) -> dict[str, dict[str, str]]:
    return {f"{one.story}/{one.id}": {"fact": one.fact, "kind": one.kind} for one in stated.amendments}


def _manifest(document: dict[str, Any]) -> Manifest:
    entries = tuple(Entry(path, str(one["sha256"]), int(one["bytes"])) for path, one in document["files"].items())
    statements = tuple(_statement(key, dict(one)) for key, one in document["facts"].items())
    amendments = tuple(_amendment(key, one) for key, one in document["corrections"].items())
    return Manifest(str(document["version"]), str(document["site"]), entries, Stated(statements, amendments))


def _statement(key: str, fields: dict[str, str]) -> Statement:
    story, _, id_ = key.partition("/")
    noun = fields.pop("is")
    return Statement(story, id_, noun, tuple((name.removeprefix("."), words) for name, words in fields.items()))


def _amendment(key: str, fields: dict[str, str]) -> Amendment:
    story, _, id_ = key.partition("/")
    return Amendment(story, id_, fields["fact"], fields["kind"])
