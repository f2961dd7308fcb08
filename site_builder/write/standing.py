"""What an earlier build left in the output folder, as far as it is still what that build printed."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from site_builder.domain.digest import digest_of
from site_builder.domain.printed import Printed


def standing(folder: Path, printed: Iterable[Printed]) -> tuple[dict[str, Printed], bool]:
    """The files that stand as they were printed, by path; and whether the folder holds just these, untouched."""
    there = {path: entry.stat(follow_symlinks=False) for path, entry in files_below(os.fspath(folder))}
    sound: dict[str, Printed] = {}
    whole = True
    for one in printed:
        now = there.pop(one.path, None)
        if now is not None and (now.st_size, now.st_mtime_ns, now.st_ino) == one[2:5]:
            sound[one.path] = one
            continue
        whole = False
        if now is not None and _same(folder / one.path, one.digest):
            sound[one.path] = one._replace(size=now.st_size, modified=now.st_mtime_ns, inode=now.st_ino)
    return sound, whole and not there


def files_below(folder: str) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Every file under a folder by its path there; what cannot be opened is left out, and no symlink is followed."""
    below = [""]
    while below:
        within = below.pop()
        with suppress(OSError), os.scandir(f"{folder}/{within}") as entries:
            for entry in entries:
                path = within + entry.name
                if entry.is_dir(follow_symlinks=False):
                    below.append(f"{path}/")
                else:
                    yield path, entry


def _same(path: Path, digest: str) -> bool:
    try:
        return path.is_file() and not path.is_symlink() and digest_of(path.read_bytes()) == digest
    except OSError:
        return False
