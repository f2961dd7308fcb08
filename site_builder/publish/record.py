"""What a target remembers of its publishes: which files of ours stand there, and what the last whole release was."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from site_builder.domain.manifest import Manifest
from site_builder.write.manifest import manifest_bytes, read_manifest

NAME = ".isnad-publication.json"


@dataclass(frozen=True, slots=True)
class Standing:
    """A file at the target: digests of its bytes and headers; once gone, since when and for how many releases."""

    digest: str
    headers: str
    gone_since: str = ""  # ISO 8601 in UTC
    gone_for: int = 0  # releases

    @property
    def gone(self) -> bool:
        """True for a file that the site no longer holds."""
        return bool(self.gone_since)


@dataclass(frozen=True, slots=True)
class Record:
    """`release` and `manifest` are those of the last whole publish; `files` what this tool put there, by path.

    `release` is empty while a first publish is under way; `before` is the one that readers saw until then.
    """

    release: str
    manifest: Manifest
    files: Mapping[str, Standing]
    before: str = ""

    def holding(self, files: Mapping[str, Standing]) -> Record:
        """The record with other files."""
        return replace(self, files=files)


def record_bytes(record: Record) -> bytes:
    """The record as JSON: the same record gives the same bytes."""
    files = {
        path: [one.digest, one.headers, *([one.gone_since, one.gone_for] if one.gone else [])]
        for path, one in sorted(record.files.items())
    }
    manifest = json.loads(manifest_bytes(record.manifest))
    document = {"release": record.release, "before": record.before, "standing": files, "manifest": manifest}
    return (json.dumps(document, ensure_ascii=False) + "\n").encode()


def read_record(content: bytes) -> Record | None:
    """The record that the bytes hold; nothing where they hold none."""
    try:
        document = json.loads(content)
        return _record(document)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _record(document: dict[str, Any]) -> Record | None:
    manifest = read_manifest(json.dumps(document["manifest"]).encode())
    files = {path: Standing(*one) for path, one in document["standing"].items()}
    return Record(str(document["release"]), manifest, files, str(document["before"])) if manifest else None
