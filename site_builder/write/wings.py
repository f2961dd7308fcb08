"""What waits beside the stage: where a build is put together, and the build before the last, kept to be its ground.

Between two builds of a large archive hardly a file differs. The one before the last, brought up to date, is the next
one: a step for each file that changed, and none for each folder of the archive.
"""

from __future__ import annotations

import os
import re
import shutil
from contextlib import suppress
from pathlib import Path

from site_builder.write.manifest import NAME
from site_builder.write.stage import Stage
from site_builder.write.standing import files_below

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


def set_up(stage: Stage, spare: Path | None) -> None:
    """An empty stage, or one on which the spare build lies; OSError where the disk refuses.

    Of the spare nothing is believed: of its files those count that are, by inode, the very files that stand.
    """
    stage.folder.parent.mkdir(parents=True, exist_ok=True)
    clear(stage.folder)
    if spare and spare.is_dir() and not spare.is_symlink() and stage.standing:
        with suppress(OSError):  # another file system
            spare.rename(stage.staged)
    stage.staged.mkdir(exist_ok=True)
    stage.leftover = {path: entry.inode() for path, entry in files_below(os.fspath(stage.staged))}


def put_aside(stage: Stage, spare: Path) -> None:
    """Keep what lies on the stage, if it shares most of its files with the build that stands, so that it costs little.

    Its manifest goes first: whoever still reads it finds that it is no build any more.
    """
    with suppress(OSError):
        if spare.exists():
            shutil.rmtree(spare)
        if 2 * stage.kept > len(stage.standing):
            (stage.staged / NAME).unlink(missing_ok=True)
            spare.parent.mkdir(parents=True, exist_ok=True)
            stage.staged.rename(spare)
