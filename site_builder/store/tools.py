"""The files that come with the package."""

from __future__ import annotations

from pathlib import Path

KINDS = (".typ", ".ttf")


def read_tools(folder: Path) -> dict[str, bytes]:
    """The templates and faces under a folder of the package, by their path in it."""
    found = sorted(path for path in folder.rglob("*") if path.suffix in KINDS)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}
