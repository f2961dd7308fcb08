"""The manifest of a build: `isnad.json` at its root, which also marks the folder as ours."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from site_builder.domain.manifest import Entry, Manifest
from site_builder.domain.printed import Printed
from site_builder.domain.statement import NOTHING_STATED, Amendment, Stated, Statement

NAME = "isnad.json"
MADE_BY = "isnad"


def manifest_of(printed: Iterable[Printed], builder: str, site: str, stated: Stated = NOTHING_STATED) -> Manifest:
    """What the files amount to, sorted by path, and what they state."""
    entries = (Entry(one.path, one.digest, one.size) for one in printed)
    return Manifest(builder, site, tuple(sorted(entries, key=lambda entry: entry.path)), stated)


def manifest_bytes(manifest: Manifest) -> bytes:
    """The manifest as JSON: the same manifest gives the same bytes."""
    document = {
        "made_by": MADE_BY,
        "version": manifest.builder,
        "site": manifest.site,
        "files": {entry.path: {"sha256": entry.digest, "bytes": entry.size} for entry in manifest.entries},
        "facts": _facts(manifest.stated),
        "corrections": _corrections(manifest.stated),
    }
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def read_manifest(content: bytes) -> Manifest | None:
    """The manifest that the bytes hold; nothing where they hold none of ours."""
    try:
        document = json.loads(content)
        return _manifest(document) if document["made_by"] == MADE_BY else None
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def is_ours(folder: Path) -> bool:
    """True for a folder that a build of ours wrote."""
    try:
        document = json.loads((folder / NAME).read_bytes())
    except (OSError, ValueError):
        return False
    return isinstance(document, dict) and document.get("made_by") == MADE_BY


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
