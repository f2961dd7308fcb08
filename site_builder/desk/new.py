"""A new site that builds at once: one small source, one story, every file short enough to read."""

from __future__ import annotations

import shutil
from pathlib import Path

STARTER = Path(__file__).parent / "starter"


def obstacle(folder: Path) -> str:
    """The first thing that already stands in the folder, or nothing: a new site is never laid over old work."""
    if not folder.exists():
        return ""
    return folder.name if folder.is_file() else next((entry.name for entry in sorted(folder.iterdir())), "")


def create(folder: Path) -> None:
    """Write the starter site; OSError where the folder cannot be written."""
    shutil.copytree(STARTER, folder, dirs_exist_ok=True)
    (folder / "gitignore").rename(folder / ".gitignore")
