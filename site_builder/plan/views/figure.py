"""The page of one figure."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose
from site_builder.plan.views.chart import ChartRow
from site_builder.plan.views.fact import FactTrail
from site_builder.plan.views.frame import Frame


@dataclass(frozen=True, slots=True)
class FigureView:
    """The h1 is `headline` («تصل إلى 300 مليون دولار على مدى أربع سنوات»); `row.label` says of what."""

    frame: Frame
    kicker: Prose
    headline: Prose
    row: ChartRow
    trail: FactTrail
