"""A shelf of bytes by key. Nothing depends on it: what is missing or broken is made again."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from site_builder.domain.digest import digest_of

SLACK = 1.1
DIGEST = 64  # characters of a SHA-256 in hexadecimal


def take(folder: Path, key: str) -> bytes | None:
    """What was kept under a key, or nothing: each entry begins with the digest of the rest, and must keep it."""
    try:
        entry = (folder / key).read_bytes()
    except OSError:
        return None
    content = entry[DIGEST:]
    return content if entry[:DIGEST] == digest_of(content).encode() else None


def keep(folder: Path, key: str, content: bytes) -> None:
    """Put the content under its key, whole or not at all; a disk that refuses costs the next build some time."""
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        aside = folder / f".{key}.{os.getpid()}"
        aside.write_bytes(digest_of(content).encode() + content)
        aside.replace(folder / key)


def prune_unprinted(folder: Path, digests: Sequence[str]) -> None:
    """Remove every entry whose content is no part of the site any more; `digests` are the SHA-256 of all that is.

    To look into the entries of a large archive takes a while, so a tenth more than are needed may stay.
    """
    known = frozenset(digests)
    with suppress(OSError):
        if len(os.listdir(folder)) <= len(digests) * SLACK:
            return
        for entry in folder.iterdir():
            with entry.open("rb") as file:
                digest = file.read(DIGEST).decode(errors="replace")
            if digest not in known:
                entry.unlink()
