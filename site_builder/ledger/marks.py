"""Files by content, without reading those that have not been touched since they were last read."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from site_builder.domain.digest import digest_of

JUST_NOW = 2_000_000_000  # nanoseconds; the coarsest file system in use (FAT) counts in two seconds
ABSENT = ""


class Mark(NamedTuple):
    """A file as it stood: its size, times in nanoseconds, inode, and the SHA-256 of its content.

    `changed` also tells of a right taken away, and of an edit whose time was set back.
    `modified` is 0 where the file was so young that a later change might carry the same time.
    """

    size: int
    modified: int
    changed: int
    inode: int
    digest: str


@dataclass
class Marker:
    """Tells digests, from marks where the system says that a file is untouched. `begun` is the disk's own clock."""

    known: dict[str, Mark]
    begun: int
    seen: dict[str, Mark] = field(default_factory=dict)

    def digest(self, path: str) -> str:
        """The SHA-256 of a file, or nothing where it cannot be read."""
        if path not in self.seen:
            self.seen[path] = self._mark(path)
        return self.seen[path].digest

    def settle(self, path: str, digest: str) -> None:
        """A file was read by others as `digest`; if it is no longer that, it will count as changed next time."""
        self.seen.pop(path, None)
        if self.digest(path) != digest:
            self.seen[path] = Mark(0, 0, 0, 0, digest)

    def _mark(self, path: str) -> Mark:
        try:
            now = os.stat(path)
        except OSError:
            return Mark(0, 0, 0, 0, ABSENT)
        known = self.known.get(path)
        if known and (now.st_size, now.st_mtime_ns, now.st_ctime_ns, now.st_ino) == known[:4]:
            return known
        try:
            digest = digest_of(Path(path).read_bytes())
        except OSError:
            return Mark(0, 0, 0, 0, ABSENT)
        is_settled = max(now.st_mtime_ns, now.st_ctime_ns) < self.begun - JUST_NOW
        return Mark(now.st_size, now.st_mtime_ns if is_settled else 0, now.st_ctime_ns, now.st_ino, digest)


def disk_clock(folder: Path) -> int:
    """The time in nanoseconds as the disk tells it now; OSError where nothing can be written."""
    folder.mkdir(parents=True, exist_ok=True)
    probe = folder / f".now.{os.getpid()}"
    try:
        probe.write_bytes(b"")
        return probe.stat().st_mtime_ns
    finally:
        with suppress(OSError):
            probe.unlink()


def digest_of_parts(parts: Iterable[str]) -> str:
    """One digest of many texts, 32 characters."""
    return digest_of("\n".join(parts).encode())[:32]
