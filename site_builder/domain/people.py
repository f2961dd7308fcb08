"""Who is who: people and organisations, under the names that the sources use."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.evidence import Evidence, Grounds
from site_builder.domain.place import Places


@dataclass(frozen=True, slots=True)
class Role:
    """What a source says that someone is: «المدير التقني في Meta»."""

    text: str
    evidence: Evidence
    at: Places


@dataclass(frozen=True, slots=True)
class Person:
    """`unnamed` marks somebody whom the sources describe but do not name («أحد باحثي OpenAI»)."""

    id: str
    name: str
    also: tuple[str, ...]
    latin: str
    unnamed: bool
    roles: tuple[Role, ...]
    grounds: Grounds
    at: Places

    @property
    def names(self) -> tuple[str, ...]:
        """Every name under which a source may speak of this person."""
        return tuple(name for name in (self.name, *self.also, self.latin) if name)


@dataclass(frozen=True, slots=True)
class Organisation:
    """A company, a laboratory, a newspaper, a club."""

    id: str
    name: str
    also: tuple[str, ...]
    latin: str
    text: str
    grounds: Grounds
    at: Places

    @property
    def names(self) -> tuple[str, ...]:
        """Every name under which a source may speak of this organisation."""
        return tuple(name for name in (self.name, *self.also, self.latin) if name)
