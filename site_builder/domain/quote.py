"""Words that someone said, letter by letter."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.evidence import Grounds
from site_builder.domain.place import Places


@dataclass(frozen=True, slots=True)
class Quote:
    """A quote is its own excerpt: its first evidence is its text, in its source."""

    id: str
    speaker: str
    text: str
    said_in: str
    said_to: str
    reported_by: str
    topic: str
    source: str
    grounds: Grounds
    at: Places
