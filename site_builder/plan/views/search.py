"""The index that a reader searches; without a script it is a list to read."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose, Verbatim
from site_builder.plan.views.frame import Frame


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """`words` are the folded search words, joined by spaces: the value of a data attribute."""

    url: str
    title: Prose | Verbatim
    detail: Prose | Verbatim
    story: Prose
    words: str


@dataclass(frozen=True, slots=True)
class SearchGroup:
    """`key` is `story`, `person`, `organisation`, `quote`, `figure` or `event`."""

    key: str
    label: Prose
    count: Prose
    entries: tuple[SearchEntry, ...]


@dataclass(frozen=True, slots=True)
class SearchView:
    """`placeholder` and `none` (nothing found) are for the script; each group says how many entries it holds."""

    frame: Frame
    headline: Prose
    dek: Prose
    placeholder: Prose
    none: Prose
    groups: tuple[SearchGroup, ...]
