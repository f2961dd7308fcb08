"""A file as it stands in the output folder."""

from __future__ import annotations

from typing import NamedTuple


class Printed(NamedTuple):
    """`digest` is the SHA-256 of the content, `modified` in nanoseconds; `why` it was printed, or kept."""

    path: str
    digest: str
    size: int
    modified: int
    inode: int
    why: str
