"""The comparison page: every figure of a story, as charts and as a table."""

from __future__ import annotations

from site_builder.domain.figure import Figure, Rate
from site_builder.domain.text import Prose, Verbatim
from site_builder.plan.address import Here
from site_builder.plan.chart_rows import STATUS_WORDS, status_of
from site_builder.plan.charts import FIGURES, MODES, chart, groups, modes_of
from site_builder.plan.date_words import date_label
from site_builder.plan.evidence_words import evidence_links, shown, url_of
from site_builder.plan.figure_lines import amount_words
from site_builder.plan.frames import Head, story_frame
from site_builder.plan.index import StoryIndex
from site_builder.plan.names import holder, of_story
from site_builder.plan.rates import rate_words
from site_builder.plan.reading import period_words
from site_builder.plan.series import series
from site_builder.plan.views.chart import Chart, RateLine
from site_builder.plan.views.comparison import ComparisonRow, ComparisonTable, ComparisonView
from site_builder.plan.views.series import Series

HEADLINE = "ما يقوله كل رقم عن نفسه"
DEK = "كم، وعلى مدى أي زمن، ومن قاله، ومن ينازع فيه: هذا ما يُقرأ قبل أن يقارَن رقم برقم."


def comparison_view(index: StoryIndex) -> ComparisonView:
    """Every figure of the sheet, in the editor's order."""
    here = Here(index.address.page("comparison"))
    count = index.edition.count(len(index.sheet.figures), "figure")
    head = Head(f"الأرقام: {HEADLINE}", f"{count}، برسم وجدول، {of_story(index)}.", "article")
    charts = [chart(index, here, group, modes_of(group)) for group in groups(index.sheet.figures)]
    return ComparisonView(
        frame=story_frame(index, here, head, "comparison"),
        kicker=Prose("الأرقام"),
        headline=Prose(HEADLINE),
        dek=Prose(DEK),
        money=next((one for one in charts if one.name == FIGURES), None),
        others=tuple(one for one in charts if one.name != FIGURES),
        series=series(index, here),
        table=_table(index, here),
        rates=tuple(_rate_line(index, here, rate) for rate in index.sheet.rates),
    )


def inline_charts(index: StoryIndex, here: Here) -> tuple[Chart | Series, ...]:
    """The charts that a narrative may place, as stated; of two with one name the later is meant."""
    bars = (chart(index, here, group, MODES[:1]) for group in groups(index.sheet.figures))
    return (*series(index, here), *bars)


def _table(index: StoryIndex, here: Here) -> ComparisonTable:
    rows = tuple(_row(index, here, figure) for figure in index.sheet.figures)
    return ComparisonTable(Prose("الأرقام كما وردت"), rows)


def _row(index: StoryIndex, here: Here, figure: Figure) -> ComparisonRow:
    disputed = index.is_disputed(figure.id)
    status = "للمقارنة" if figure.reference and not disputed else STATUS_WORDS[status_of(index, figure)]
    return ComparisonRow(
        id=figure.id,
        label=Prose(figure.label),
        url=here.to(url_of(index, figure)),
        amount=amount_words(index.edition, figure),
        period=Prose(period_words(index.edition, figure) or "لم تُذكر"),
        claimant=holder(index, figure.claimed_by),
        status=Prose(status),
        disputed=disputed,
    )


def _rate_line(index: StoryIndex, here: Here, rate: Rate) -> RateLine:
    traces = index.traces(rate.grounds.evidence)
    return RateLine(
        id=rate.id,
        words=Prose(f"{rate_words(index.edition, rate)}، {date_label(index.edition, rate.on).text}"),
        editor_note=Prose(rate.grounds.editor_note),
        excerpt=shown(index, traces[0]) if traces else Verbatim(""),
        evidence=evidence_links(index, here, rate),
    )
