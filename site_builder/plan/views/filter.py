"""Radios that narrow a list without a script."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose


@dataclass(frozen=True, slots=True)
class Filter:
    """`number` 1 to 6: the radio `#f1` shows what carries the class `p1`. `count` is «3 أقوال»."""

    number: int
    text: Prose
    count: Prose


@dataclass(frozen=True, slots=True)
class FilterGroup:
    """`legend` names what is shown («أقوال»); the radio `#f0` («الجميع») comes first. Empty `filters`: no filter."""

    legend: Prose
    everything: Prose
    filters: tuple[Filter, ...]
