"""A passage of a source, cut where marks begin and end."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose, Verbatim


@dataclass(frozen=True, slots=True)
class Mark:
    """A fact that rests on these words. `anchor` is the fact's id at the first of its evidence in this source,
    `id--2` at the next. `sign` is the citation's number, « for a quote without one, or empty. `url` leads back.
    """

    fact: str
    anchor: str
    sign: Prose
    name: Prose | Verbatim
    url: str
    disputed: bool


@dataclass(frozen=True, slots=True)
class Segment:
    """Words between two borders. `marks` cover them; `opens` are those that begin here and so carry anchor and link.

    A segment without marks is plain text. `gap` is «…» in place of words that may not be republished.
    """

    text: Verbatim
    marks: tuple[Mark, ...]
    opens: tuple[Mark, ...]
    disputed: bool
    gap: bool


@dataclass(frozen=True, slots=True)
class PassageBlock:
    """`kind` is `title`, `subhead` or `paragraph`; `anchor` is the passage's own id on the page."""

    anchor: str
    kind: str
    segments: tuple[Segment, ...]
