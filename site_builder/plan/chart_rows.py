"""A figure in a chart: its lines, its bars, who says it and who disputes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from site_builder.domain.figure import Figure, Status
from site_builder.domain.text import Prose
from site_builder.plan.address import Here
from site_builder.plan.evidence_words import dispute_links, evidence_links
from site_builder.plan.figure_lines import ENDS, line
from site_builder.plan.index import StoryIndex
from site_builder.plan.names import holder, together
from site_builder.plan.reading import Reading
from site_builder.plan.scale import Scale, percent
from site_builder.plan.views.chart import ChartRow
from site_builder.plan.views.figure_line import Bar

STATUS_WORDS = {
    Status.CLAIMED: "كما ورد",
    Status.DISPUTED: "متنازع عليه",
    Status.DENIED: "منفيّ",
    Status.CONFIRMED: "أكده المعنيّ به",
}
OTHER_CURRENCY = "بعملة أخرى، فلا يوضع على المقياس نفسه."


def chart_row(
    index: StoryIndex, here: Here, figure: Figure, readings: Mapping[str, Reading], ruler: tuple[Scale, str]
) -> ChartRow:
    """The row of a figure; `ruler` is the chart's scale and the currency that stands on it."""
    disputed, status = index.is_disputed(figure.id), status_of(index, figure)
    placed = {mode: _placed(figure, reading, ruler) for mode, reading in readings.items()}
    return ChartRow(
        id=figure.id,
        label=Prose(figure.label),
        page_url=here.to(index.address.fact("figures", figure.id)),
        lines=tuple(
            line(index.edition, mode, reading, _bar(figure, reading, ruler, disputed))
            for mode, reading in placed.items()
        ),
        text=Prose(figure.text),
        claimant=Prose(f"بحسب {holder(index, figure.claimed_by)}" if figure.claimed_by else ""),
        status=str(status),
        disputed=disputed,
        status_words=Prose(STATUS_WORDS[status]),
        dispute_words=Prose(dispute_words(index, figure)),
        disputes=dispute_links(index, here, figure.id),
        evidence=evidence_links(index, here, figure),
        editor_note=Prose(figure.grounds.editor_note),
    )


def status_of(index: StoryIndex, figure: Figure) -> Status:
    """How the figure stands: a claim that a dispute names is disputed."""
    return Status.DISPUTED if figure.status is Status.CLAIMED and index.is_disputed(figure.id) else figure.status


def dispute_words(index: StoryIndex, figure: Figure) -> str:
    """«محل اعتراض من أندرو بوسورث», «محل نفي من …», or nothing: nouns, so that no verb need agree with a name."""
    who = together(tuple(holder(index, name) for name in figure.disputed_by))
    stance = "نفي" if figure.status is Status.DENIED else "اعتراض"
    return f"محل {stance} من {who}" if who else ""


def _placed(figure: Figure, reading: Reading, ruler: tuple[Scale, str]) -> Reading:
    scale, currency = ruler
    off = bool(scale.widest) and reading.currency != currency and not figure.reference and not reading.refusal
    return replace(reading, refusal=OTHER_CURRENCY) if off else reading


def _bar(figure: Figure, reading: Reading, ruler: tuple[Scale, str], disputed: bool) -> Bar | None:
    scale, currency = ruler
    if reading.refusal or reading.currency != currency or not scale.widest:
        return None
    start = scale.share(reading.low) if figure.amount.is_range else Decimal(0)
    return Bar(
        width=percent(scale.share(reading.high)),
        from_width=percent(start),
        end=ENDS[reading.bound],
        hatched=disputed,
    )
