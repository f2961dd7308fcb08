"""Radios that narrow a list without a script."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose


@dataclass(frozen=True, slots=True)
class Filter:
    """`number` 1 to 12: the radio `#f1` shows what carries the class `p1`. `count` is «3 أقوال»."""

    number: int
    text: Prose
    count: Prose


@dataclass(frozen=True, slots=True)
class FilterSet:
    """One way to choose: by people, organisations, topics. `legend` names it («القائل»)."""

    legend: Prose
    filters: tuple[Filter, ...]


@dataclass(frozen=True, slots=True)
class FilterGroup:
    """All radios are of one group, so that no choice leaves the list empty; `#f0` (`everything`) comes first.

    Empty `sets`: no filter.
    """

    everything: Prose
    sets: tuple[FilterSet, ...]
