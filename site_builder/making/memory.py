"""What is kept of a unit between two builds, and how it is put on the shelf of the ledger and taken from it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from site_builder.ledger.codec import ForeignError, from_json, to_json
from site_builder.ledger.marks import digest_of_parts
from site_builder.ledger.store import BrokenError, load, shelve
from site_builder.making.pages import PageMemory
from site_builder.proof.unit import Outward

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Memory:
    """What is kept of a unit so that its pages need not be made again: its pages, and its links to other units."""

    pages: tuple[PageMemory, ...]
    outward: tuple[Outward, ...]


NOTHING = Memory((), ())


def remembered(name: str, ledger: Path) -> Memory:
    """The pages of a unit of the last build; nothing under no name."""
    return recall(name, Memory, ledger) if name else NOTHING


def recall(name: str, kind: type[T], ledger: Path) -> T:
    """What was shelved under a name; BrokenError where it is lost or not of that kind."""
    try:
        value = from_json(kind, load(ledger, name))
    except (FileNotFoundError, ForeignError, ValueError, TypeError) as lost:
        raise BrokenError(name) from lost
    if not isinstance(value, kind):
        raise BrokenError(name)
    return value


def shelved(value: object, ledger: Path) -> str:
    """The name that a value is kept under; where the disk refuses, the next build will not find it."""
    plain = to_json(value)
    try:
        return shelve(ledger, plain)
    except OSError:
        return digest_of_parts([str(plain)])
