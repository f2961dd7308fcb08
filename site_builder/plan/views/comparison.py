"""The comparison: figures side by side, as charts and as a table."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose
from site_builder.plan.views.chart import Chart, RateLine
from site_builder.plan.views.frame import Frame
from site_builder.plan.views.series import Series


@dataclass(frozen=True, slots=True)
class ComparisonRow:
    """A line of the table. `period` is «لم تُذكر» where the source gives none."""

    id: str
    label: Prose
    url: str
    amount: Prose
    period: Prose
    claimant: Prose
    status: Prose
    disputed: bool


@dataclass(frozen=True, slots=True)
class ComparisonTable:
    """The same figures as the charts; the columns are البند، المبلغ، المدة، من قاله، الحال."""

    caption: Prose
    rows: tuple[ComparisonRow, ...]


@dataclass(frozen=True, slots=True)
class ComparisonView:
    """`money` is None where every figure is a count or a share. Each chart has a scale of its own.

    `series` are the figures that were counted again and again.
    """

    frame: Frame
    kicker: Prose
    headline: Prose
    dek: Prose
    money: Chart | None
    others: tuple[Chart, ...]
    series: tuple[Series, ...]
    table: ComparisonTable
    rates: tuple[RateLine, ...]
