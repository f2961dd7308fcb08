"""The new build, put together in a folder beside the one that it will replace."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from site_builder.domain.digest import digest_of
from site_builder.domain.page import Output
from site_builder.domain.printed import Printed
from site_builder.domain.statement import NOTHING_STATED, Stated

PREFIX = ".isnad-staged-"


def staged_folder(folder: Path) -> Path:
    """Where the next build of `folder` is put together: beside it, so on the same file system."""
    return folder.with_name(PREFIX + folder.name)


def clear(staged: Path) -> None:
    """Remove what a killed build left."""
    for leftover in (staged, staged.with_name(staged.name + "-aside")):
        if leftover.exists():
            shutil.rmtree(leftover)


@dataclass
class Stage:
    """`standing` are the files of `folder` that are as they were printed; the same content is linked, not written.

    A file of the standing build and its link are one file on the disk, so neither is ever written to again.
    """

    folder: Path
    staged: Path
    standing: Mapping[str, Printed]
    placed: dict[str, Printed] = field(default_factory=dict)
    twice: list[Output] = field(default_factory=list)
    stated: Stated = NOTHING_STATED

    def put(self, output: Output, why: str) -> Printed:
        """Place a file; OSError where the disk refuses. A path that is taken is noted in `twice`."""
        if output.path in self.placed:
            self.twice.append(output)
            return self.placed[output.path]
        digest, old = digest_of(output.content), self.standing.get(output.path)
        if old and old.digest == digest:
            return self.keep(output.path, why)
        return self._placed(output.path, output.content, digest, why)

    def keep(self, path: str, why: str) -> Printed:
        """Take a file over from the standing build; KeyError where it does not stand there."""
        old = self.standing[path]
        try:
            _with_parent(lambda: os.link(self.folder / path, self.staged / path), self.staged / path)
        except OSError:  # another file system, or one without hard links
            return self._placed(path, (self.folder / path).read_bytes(), old.digest, why)
        self.placed[path] = old._replace(why=why)
        return self.placed[path]

    def _placed(self, path: str, content: bytes, digest: str, why: str) -> Printed:
        place = self.staged / path
        _with_parent(lambda: place.write_bytes(content), place)
        now = place.stat()
        self.placed[path] = Printed(path, digest, now.st_size, now.st_mtime_ns, now.st_ino, why)
        return self.placed[path]


def _with_parent(act: Callable[[], object], place: Path) -> None:
    """Most files lie beside another one: a folder is made only where it turns out to be missing."""
    try:
        act()
    except FileNotFoundError:
        place.parent.mkdir(parents=True, exist_ok=True)
        act()
