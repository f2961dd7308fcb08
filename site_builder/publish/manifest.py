"""The manifest at a destination: the `isnad.json` of a build, and with it what the site states."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from site_builder.domain.digest import digest_of
from site_builder.domain.manifest import Entry, Manifest
from site_builder.domain.page import Output
from site_builder.domain.statement import NOTHING_STATED, Amendment, Stated, Statement
from site_builder.write import manifest as of_build

NAME = of_build.NAME


@dataclass(frozen=True, slots=True)
class PublicManifest:
    """`builder` is the version that made the site, `site` its base URL, `entries` are sorted by path."""

    builder: str
    site: str
    entries: tuple[Entry, ...]
    stated: Stated = NOTHING_STATED


def manifest_of(outputs: Iterable[Output], builder: str, site: str, stated: Stated) -> PublicManifest:
    """What the outputs amount to, and what they state."""
    entries = (Entry(output.path, digest_of(output.content), len(output.content)) for output in outputs)
    return PublicManifest(builder, site, tuple(sorted(entries, key=lambda entry: entry.path)), stated)


def manifest_bytes(manifest: PublicManifest) -> bytes:
    """The manifest as JSON: the same manifest gives the same bytes."""
    document = json.loads(of_build.manifest_bytes(Manifest(manifest.builder, manifest.site, manifest.entries)))
    document |= {"facts": _facts(manifest.stated), "corrections": _corrections(manifest.stated)}
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def read_manifest(content: bytes) -> PublicManifest | None:
    """The manifest that the bytes hold, one of a mere build too; nothing where they hold none of ours."""
    try:
        document = json.loads(content)
        return _manifest(document) if document["made_by"] == of_build.MADE_BY else None
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _facts(stated: Stated) -> dict[str, dict[str, str]]:
    return {one.key: {"is": one.noun, **{f".{name}": words for name, words in one.fields}} for one in stated.statements}


def _corrections(stated: Stated) -> dict[str, dict[str, str]]:
    return {f"{one.story}/{one.id}": {"fact": one.fact, "kind": one.kind} for one in stated.amendments}


def _manifest(document: dict[str, Any]) -> PublicManifest:
    entries = tuple(Entry(path, str(one["sha256"]), int(one["bytes"])) for path, one in document["files"].items())
    statements = tuple(_statement(key, dict(one)) for key, one in document.get("facts", {}).items())
    amendments = tuple(_amendment(key, one) for key, one in document.get("corrections", {}).items())
    return PublicManifest(str(document["version"]), str(document["site"]), entries, Stated(statements, amendments))


def _statement(key: str, fields: dict[str, str]) -> Statement:
    story, _, id_ = key.partition("/")
    noun = fields.pop("is")
    return Statement(story, id_, noun, tuple((name.removeprefix("."), words) for name, words in fields.items()))


def _amendment(key: str, fields: dict[str, str]) -> Amendment:
    story, _, id_ = key.partition("/")
    return Amendment(story, id_, fields["fact"], fields["kind"])
