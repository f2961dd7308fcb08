"""Bars that grow out of the thread, with their scale, their key and their words."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose, Verbatim
from site_builder.plan.views.figure_line import FigureLine
from site_builder.plan.views.link import Link


@dataclass(frozen=True, slots=True)
class Mode:
    """A way to show the amounts: `stated` (m1, v1), `year` (m2, v2), `single` (m3, v3). `number` is that 1, 2 or 3."""

    key: str
    number: int
    text: Prose


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark of the scale; `at` is its place as a percentage with the sign, from the zero."""

    at: str
    text: Prose


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """A line of the chart's key: `end` and `hatched` as in `Bar`."""

    end: str
    hatched: bool
    text: Prose


@dataclass(frozen=True, slots=True)
class ChartRow:
    """A figure in the chart, a line for each mode. `claimant` is «بحسب سام ألتمان».

    `status` is `claimed`, `disputed`, `denied` or `confirmed`; `status_words` «متنازع عليه»; `dispute_words` says who
    disputes it («محل اعتراض من أندرو بوسورث»). `evidence` leads to the passages («الشاهد 2» or «المصدر الأول»).
    """

    id: str
    label: Prose
    page_url: str
    lines: tuple[FigureLine, ...]
    text: Prose
    claimant: Prose
    status: str
    disputed: bool
    status_words: Prose
    dispute_words: Prose
    disputes: tuple[Link, ...]
    evidence: tuple[Link, ...]
    editor_note: Prose


@dataclass(frozen=True, slots=True)
class RateLine:
    """An exchange rate with its day and what it rests on, at `#id`. `excerpt` is the source's words, or empty."""

    id: str
    words: Prose
    editor_note: Prose
    excerpt: Verbatim
    evidence: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """`name` is what `![](chart:name)` says: `figures`, `counts` or `shares`. `apart` are off the scale.

    `caption` is a short title, `says` tells in words what the chart shows, `scale_words` how to read its scale
    (`scale` is `linear` or `logarithmic`). `modes` has one entry where only «as stated» makes sense. `more_url` leads
    from a story to the comparison page and is empty there.
    """

    name: str
    caption: Prose
    says: Prose
    scale: str
    scale_words: Prose
    ticks: tuple[Tick, ...]
    key: tuple[KeyEntry, ...]
    modes: tuple[Mode, ...]
    rows: tuple[ChartRow, ...]
    apart: tuple[ChartRow, ...]
    more_url: str

    @property
    def names(self) -> tuple[str, ...]:
        """Its one name."""
        return (self.name,)
