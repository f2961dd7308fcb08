"""The new build, put together in a folder beside the one that it will replace."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from site_builder.domain.digest import digest_of
from site_builder.domain.page import Output
from site_builder.domain.printed import Printed
from site_builder.write.manifest import NOTHING_TOLD, Told

T = TypeVar("T")


@dataclass
class Stage:
    """`standing` are the files of `folder` that are as they were printed; the same content is linked, not written.

    A file of the standing build and its link are one file on the disk, so neither is ever written to again. Several
    processes may fill one folder, each by a stage of its own: a path that is taken on the disk is taken for all.

    `leftover` are files of an earlier build that lie on the stage, each with its inode: one that is the very file that
    stands is there already. `kept` counts the files that were taken over.
    """

    folder: Path
    staged: Path
    standing: Mapping[str, Printed]
    placed: dict[str, Printed] = field(default_factory=dict)
    twice: list[Output] = field(default_factory=list)
    leftover: dict[str, int] = field(default_factory=dict)
    kept: int = 0
    told: Told = NOTHING_TOLD

    def put(self, output: Output, why: str) -> Printed:
        """Place a file; OSError where the disk refuses. A path that is taken is noted in `twice`."""
        digest, old = digest_of(output.content), self.standing.get(output.path)
        try:
            if old and old.digest == digest:
                return self.keep(output.path, why)
            return self._write(output.path, output.content, digest, why)
        except FileExistsError:
            self.twice.append(output)
            return Printed(output.path, digest, len(output.content), 0, 0, why)

    def keep(self, path: str, why: str) -> Printed:
        """Take a file over from the standing build; KeyError where it does not stand there."""
        old = self.standing[path]
        if self.leftover.get(path) == old.inode:
            del self.leftover[path]
        else:
            try:
                self._make(path, lambda place: os.link(f"{self.folder}/{path}", place))
            except FileExistsError:
                raise
            except OSError:  # another file system, or one without hard links
                return self._write(path, (self.folder / path).read_bytes(), old.digest, why)
        self.kept += 1
        self.placed[path] = old if old.why == why else old._replace(why=why)
        return self.placed[path]

    def lend(self, paths: Iterable[str]) -> dict[str, int]:
        """The leftover files at these paths, for a stage of another process; to this one they are lost."""
        return {path: self.leftover.pop(path) for path in paths if path in self.leftover}

    def adopt(self, rows: Iterable[Printed], twice: Iterable[Output]) -> None:
        """Files that another process has placed here, and those whose path was taken."""
        self.placed.update((one.path, one) for one in rows)
        self.twice.extend(twice)

    def make_room(self, kept: Collection[str]) -> None:
        """Remove every leftover file but those at these paths, with the folders that are empty then."""
        for path in [path for path in self.leftover if path not in kept]:
            self._free(path)
            with suppress(OSError):
                os.removedirs(os.path.dirname(f"{self.staged}/{path}"))

    def _free(self, path: str) -> None:
        if self.leftover.pop(path, None) is not None:
            os.unlink(f"{self.staged}/{path}")

    def _write(self, path: str, content: bytes, digest: str, why: str) -> Printed:
        now = self._make(path, lambda place: _write_new(place, content))
        self.placed[path] = Printed(path, digest, now.st_size, now.st_mtime_ns, now.st_ino, why)
        return self.placed[path]

    def _make(self, path: str, act: Callable[[str], T]) -> T:
        """Most files lie beside another one: a folder is made only where it turns out to be missing."""
        self._free(path)
        place = f"{self.staged}/{path}"
        try:
            return act(place)
        except FileNotFoundError:
            os.makedirs(os.path.dirname(place), exist_ok=True)
            return act(place)


def _write_new(place: str, content: bytes) -> os.stat_result:
    """How the new file stands; FileExistsError where there is one, which may be a link to one that readers see."""
    with open(place, "xb", buffering=0) as file:
        written = file.write(content)
        while written < len(content):  # a disk that is nearly full takes a part, then refuses
            written += file.write(content[written:])
        return os.fstat(file.fileno())
