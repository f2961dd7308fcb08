"""The new build, complete, in a folder beside the one that it will replace."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from site_builder.domain.page import Output

PREFIX = ".isnad-staged-"


def staged_folder(folder: Path) -> Path:
    """Where the next build of `folder` is put together: beside it, so on the same file system."""
    return folder.with_name(PREFIX + folder.name)


def clear(staged: Path) -> None:
    """Remove what a killed build left."""
    for leftover in (staged, staged.with_name(staged.name + "-aside")):
        if leftover.exists():
            shutil.rmtree(leftover)


def stage(outputs: tuple[Output, ...], staged: Path) -> None:
    """Write every output below `staged` and let the disk confirm that it holds them."""
    for parent in sorted({(staged / output.path).parent for output in outputs}):
        parent.mkdir(parents=True, exist_ok=True)
    for output in outputs:
        (staged / output.path).write_bytes(output.content)
    os.sync()
