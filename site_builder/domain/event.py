"""Something that happened, dated as far as the sources date it."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.evidence import Grounds
from site_builder.domain.place import Places
from site_builder.domain.when import When


@dataclass(frozen=True, slots=True)
class Event:
    """`as_stated` holds the source's own words («يوم الإثنين»); `after` the event that it is known to follow."""

    id: str
    title: str
    text: str
    when: When | None
    as_stated: str
    after: str
    people: tuple[str, ...]
    organisations: tuple[str, ...]
    grounds: Grounds
    at: Places
