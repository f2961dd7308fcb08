"""What a build holds, so that a publish knows what it sends and anyone can verify what arrived."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.statement import NOTHING_STATED, Stated


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of the build: its path, its SHA-256 in hexadecimal, its size in bytes."""

    path: str
    digest: str
    size: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """Sorted by path. `builder` is the version that made it, `site` the base URL."""

    builder: str
    site: str
    entries: tuple[Entry, ...]
    stated: Stated = NOTHING_STATED
