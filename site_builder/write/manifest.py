"""The manifest of a build: `isnad.json` at its root, which also marks the folder as ours."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from site_builder.domain.manifest import Entry, Manifest
from site_builder.domain.printed import Printed

NAME = "isnad.json"
MADE_BY = "isnad"


def manifest_of(printed: Iterable[Printed], builder: str, site: str) -> Manifest:
    """What the files amount to, sorted by path."""
    entries = (Entry(one.path, one.digest, one.size) for one in printed)
    return Manifest(builder, site, tuple(sorted(entries, key=lambda entry: entry.path)))


def manifest_bytes(manifest: Manifest) -> bytes:
    """The manifest as JSON: the same manifest gives the same bytes."""
    files = {entry.path: {"sha256": entry.digest, "bytes": entry.size} for entry in manifest.entries}
    document = {"made_by": MADE_BY, "version": manifest.builder, "site": manifest.site, "files": files}
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def is_ours(folder: Path) -> bool:
    """True for a folder that a build of ours wrote."""
    try:
        document = json.loads((folder / NAME).read_bytes())
    except (OSError, ValueError):
        return False
    return isinstance(document, dict) and document.get("made_by") == MADE_BY
