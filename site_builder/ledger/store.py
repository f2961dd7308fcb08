"""The files of the ledger: JSON under a header with format and digest, put in place whole or not at all."""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from site_builder.domain.digest import digest_of
from site_builder.ledger.codec import Json

FOLDER = ".cache/isnad/ledger"
INDEX = "index"
FORMAT = b"isnad ledger 1\n"


class BrokenError(Exception):
    """A file of the ledger that is truncated, changed, of another program or not to be read."""


def load(folder: Path, name: str) -> Json:
    """What was saved under a name; FileNotFoundError where nothing was, BrokenError where it cannot be trusted."""
    try:
        content = (folder / name).read_bytes()
    except FileNotFoundError:
        raise
    except OSError as refusal:
        raise BrokenError(refusal.strerror) from refusal
    digest, _, body = content.removeprefix(FORMAT).partition(b"\n")
    if not content.startswith(FORMAT) or digest_of(body).encode() != digest:
        raise BrokenError(name)
    return json.loads(zlib.decompress(body))


def save(folder: Path, name: str, document: Json) -> None:
    """Put a document under a name; OSError where the disk refuses.

    The index is read and written by every build, so it is not made smaller; what lies on the shelf mostly rests.
    """
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
    body = zlib.compress(text, 0 if name == INDEX else 1)
    folder.mkdir(parents=True, exist_ok=True)
    aside = folder / f".{name}.{os.getpid()}"
    aside.write_bytes(FORMAT + digest_of(body).encode() + b"\n" + body)
    aside.replace(folder / name)


def shelve(folder: Path, document: Json) -> str:
    """Save a document under the digest of its content, and say which; what stands there already is left."""
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
    name = digest_of(text)[:32]
    if not (folder / name).exists():
        save(folder, name, document)
    return name


def sweep(folder: Path, kept: Collection[str]) -> None:
    """Remove what no index names, and what a killed build left."""
    with suppress(OSError):
        for entry in folder.iterdir():
            if entry.name not in kept and entry.name != INDEX:
                entry.unlink()
