"""The last build as the ledger remembers it, and the marks by which its ingredients are known again."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from site_builder.ledger.index import Index, load_index
from site_builder.ledger.marks import Marker, disk_clock
from site_builder.ledger.store import FOLDER, BrokenError


@dataclass(frozen=True, slots=True)
class Past:
    """`index` is None where no build is remembered; `is_broken` where the memory had to be thrown away."""

    folder: Path
    index: Index | None
    marker: Marker
    is_broken: bool


def open_past(root: Path, *, forgets: bool = False) -> Past:
    """The ledger of a site. With `forgets` it is treated as broken: everything is made anew."""
    folder = root / FOLDER
    try:
        begun = disk_clock(folder)
    except OSError:
        return Past(folder, None, Marker({}, 0), is_broken=False)
    try:
        index = None if forgets else load_index(folder)
    except FileNotFoundError:
        return Past(folder, None, Marker({}, begun), is_broken=False)
    except BrokenError:
        return Past(folder, None, Marker({}, begun), is_broken=True)
    return Past(folder, index, Marker(index.marks if index else {}, begun), is_broken=forgets)
