"""One thing counted on several days: columns along a time that runs from right to left."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose
from site_builder.plan.views.date_label import DateLabel
from site_builder.plan.views.figure_line import FigureLine


@dataclass(frozen=True, slots=True)
class Column:
    """A figure on its day. `top` and `height` are percentages of the drawing with the sign, `top` from its upper edge.

    A range stands on `low` (its lower end, as a height). `end` and `hatched` are those of a `Bar`.
    """

    page_url: str
    line: FigureLine
    when: DateLabel
    claimant: Prose
    top: str
    height: str
    low: str
    end: str
    hatched: bool


@dataclass(frozen=True, slots=True)
class Series:
    """At `#id`. `caption` is what was counted, `says` tells in words how it went, `axis_words` how to read the axis.

    `names` are what `![](chart:name)` may say: the ids of its figures. `more_url` leads from a story to the comparison
    page and is empty there.
    """

    id: str
    names: tuple[str, ...]
    caption: Prose
    says: Prose
    axis_words: Prose
    columns: tuple[Column, ...]
    more_url: str
