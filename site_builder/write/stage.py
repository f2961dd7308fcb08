"""The new build, put together in a folder beside the one that it will replace."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from site_builder.domain.digest import digest_of
from site_builder.domain.page import Output
from site_builder.domain.printed import Printed

T = TypeVar("T")

PREFIX = ".isnad-staged-"


def staged_folder(folder: Path) -> Path:
    """Where this process puts the next build of `folder` together: beside it, so on the same file system.

    Every build has a folder of its own, so that the last steps of one that was killed are never steps of the next.
    """
    return folder.with_name(f"{PREFIX}{folder.name}.{os.getpid()}")


def clear(folder: Path) -> None:
    """Remove what builds of `folder` left that were killed; OSError where the disk refuses."""
    ours = re.compile(re.escape(PREFIX + folder.name) + r"\.\d+(-aside)?")
    for entry in folder.parent.iterdir():
        if ours.fullmatch(entry.name):
            shutil.rmtree(entry)


@dataclass
class Stage:
    """`standing` are the files of `folder` that are as they were printed; the same content is linked, not written.

    A file of the standing build and its link are one file on the disk, so neither is ever written to again. Several
    processes may fill one folder, each by a stage of its own: a path that is taken on the disk is taken for all.
    """

    folder: Path
    staged: Path
    standing: Mapping[str, Printed]
    placed: dict[str, Printed] = field(default_factory=dict)
    twice: list[Output] = field(default_factory=list)

    def put(self, output: Output, why: str) -> Printed:
        """Place a file; OSError where the disk refuses. A path that is taken is noted in `twice`."""
        digest, old = digest_of(output.content), self.standing.get(output.path)
        try:
            if old and old.digest == digest:
                return self.keep(output.path, why)
            return self._placed(output.path, output.content, digest, why)
        except FileExistsError:
            self.twice.append(output)
            return Printed(output.path, digest, len(output.content), 0, 0, why)

    def keep(self, path: str, why: str) -> Printed:
        """Take a file over from the standing build; KeyError where it does not stand there."""
        old = self.standing[path]
        try:
            _with_parent(lambda: os.link(self.folder / path, self.staged / path), self.staged / path)
        except FileExistsError:
            raise
        except OSError:  # another file system, or one without hard links
            return self._placed(path, (self.folder / path).read_bytes(), old.digest, why)
        self.placed[path] = old._replace(why=why)
        return self.placed[path]

    def adopt(self, rows: Iterable[Printed], twice: Iterable[Output]) -> None:
        """Files that another process has placed here, and those whose path was taken."""
        self.placed.update((one.path, one) for one in rows)
        self.twice.extend(twice)

    def _placed(self, path: str, content: bytes, digest: str, why: str) -> Printed:
        place = self.staged / path
        now = _with_parent(lambda: _write_new(place, content), place)
        self.placed[path] = Printed(path, digest, now.st_size, now.st_mtime_ns, now.st_ino, why)
        return self.placed[path]


def _write_new(place: Path, content: bytes) -> os.stat_result:
    """How the new file stands; FileExistsError where there is one, which may be a link to one that readers see."""
    with open(place, "xb", buffering=0) as file:
        written = file.write(content)
        while written < len(content):  # a disk that is nearly full takes a part, then refuses
            written += file.write(content[written:])
        return os.fstat(file.fileno())


def _with_parent(act: Callable[[], T], place: Path) -> T:
    """Most files lie beside another one: a folder is made only where it turns out to be missing."""
    try:
        return act()
    except FileNotFoundError:
        place.parent.mkdir(parents=True, exist_ok=True)
        return act()
