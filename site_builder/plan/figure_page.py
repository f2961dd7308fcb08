"""The page of one figure."""

from __future__ import annotations

from decimal import Decimal

from site_builder.domain.figure import Figure
from site_builder.domain.text import Prose
from site_builder.plan.address import Here
from site_builder.plan.chains import figure_chain
from site_builder.plan.chart_rows import chart_row
from site_builder.plan.charts import groups, modes_of, readings
from site_builder.plan.evidence_words import page_of
from site_builder.plan.figure_lines import spoken
from site_builder.plan.frames import Head, story_frame
from site_builder.plan.index import StoryIndex
from site_builder.plan.names import holder
from site_builder.plan.scale import Scale
from site_builder.plan.structured import said, script_json
from site_builder.plan.trails import trail
from site_builder.plan.views.chart import ChartRow
from site_builder.plan.views.figure import FigureView

NOT_DRAWN = Scale(Decimal(0))


def figure_view(index: StoryIndex, figure: Figure) -> FigureView:
    """The figure by itself, in every mode of its group, without bars: there is nothing beside it to compare."""
    here = Here(page_of(index, figure))
    return FigureView(
        frame=story_frame(index, here, _head(index, figure, here), "comparison"),
        kicker=Prose("رقم"),
        headline=spoken(index.edition, figure),
        row=_row(index, here, figure),
        trail=trail(index, here, figure, figure_chain(index, here, figure)),
    )


def _row(index: StoryIndex, here: Here, figure: Figure) -> ChartRow:
    group = next(group for group in groups(index.sheet.figures) if figure in group.figures)
    read = readings(index, figure, group.currency, modes_of(group))
    return chart_row(index, here, figure, read, (NOT_DRAWN, figure.currency))


def _head(index: StoryIndex, figure: Figure, here: Here) -> Head:
    words = spoken(index.edition, figure)
    return Head(
        title=f"{figure.label}: {words}",
        description=f"{figure.label}: {words}. من قاله، ومن نقله، والمقطع الذي ورد فيه.",
        kind="article",
        json_ld=_claim(index, figure, here),
    )


def _claim(index: StoryIndex, figure: Figure, here: Here) -> str:
    known = figure.claimed_by in index.people
    return script_json(
        {
            "@type": "Claim",
            "url": index.edition.absolute(here.url),
            "inLanguage": index.edition.site.language,
            "name": said(figure.label),
            "text": said(f"{figure.label}: {spoken(index.edition, figure)}"),
            "claimInterpreter": {"name": said(holder(index, figure.claimed_by))} if known else "",
            "isPartOf": index.edition.absolute(index.address.story),
        }
    )
