"""What a build is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Request:
    """`root` is the site's folder, `output` the folder to replace, `theme_root` holds the default look.

    `workers` is the number of processes; 0 leaves it to the number of stories.
    """

    root: Path
    output: Path
    theme_root: Path
    drafts: bool = False
    strict: bool = False
    workers: int = 0
