"""What a build is asked for."""

from __future__ import annotations

from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Request:
    """`root` is the site's folder, `output` the folder to replace, `theme_root` holds the default look.

    `workers` is the number of processes; 0 leaves it to the number of stories. An `executor` makes the stories instead,
    and `workers` then says how many it has; its workers must see these folders under the same paths.
    """

    root: Path
    output: Path
    theme_root: Path
    drafts: bool = False
    strict: bool = False
    workers: int = 0
    executor: Executor | None = None
