"""What a site states, so that a later publish can say which facts change and whether an entry explains it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Statement:
    """A fact as readers see it: `noun` is its kind (`quote`, `figure`, …), `fields` are pairs of name and words."""

    story: str
    id: str
    noun: str
    fields: tuple[tuple[str, str], ...]

    @property
    def key(self) -> str:
        """What tells it apart in the whole site.

        >>> Statement("meta-openai", "signing-bonus", "figure", ()).key
        'meta-openai/signing-bonus'
        """
        return f"{self.story}/{self.id}"


@dataclass(frozen=True, slots=True)
class Amendment:
    """An entry under `corrections` as a manifest keeps it. `fact` is an id of the story, `kind` one of four words."""

    story: str
    id: str
    fact: str
    kind: str


@dataclass(frozen=True, slots=True)
class Stated:
    """Every statement and every amendment of a site, in the order of its stories."""

    statements: tuple[Statement, ...] = ()
    amendments: tuple[Amendment, ...] = ()


NOTHING_STATED = Stated()
