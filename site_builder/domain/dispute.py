"""One question on which the accounts differ, position against position."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.evidence import Grounds
from site_builder.domain.place import Places


@dataclass(frozen=True, slots=True)
class Position:
    """What one side holds. `holder` is the id of a person, an organisation or a source; `facts` are its facts."""

    holder: str
    says: str
    facts: tuple[str, ...]
    grounds: Grounds
    at: Places


@dataclass(frozen=True, slots=True)
class Dispute:
    """No side wins here: the reader sees each with its evidence."""

    id: str
    question: str
    positions: tuple[Position, ...]
    at: Places
