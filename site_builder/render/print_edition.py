"""The Markdown of a PDF edition as set HTML: what the draw stage cannot read, and need not."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from markupsafe import Markup

from site_builder.arabic.policy import Policy
from site_builder.domain.edition import EditionBlock, EditionChart, EditionPlan
from site_builder.domain.text import Html, Prose
from site_builder.render.blocks import Block
from site_builder.render.cited import Cited
from site_builder.render.narrative import Cite, brief_lines, narrative_blocks

BRIEF, STORY = Prose("باختصار"), Prose("القصة")


def edition_blocks(plan: EditionPlan, policy: Policy) -> tuple[EditionBlock, ...]:
    """The whole edition in reading order; a cited fact carries its number as `<sup>`."""
    return (*plan.opening, *_brief(plan, policy), *_narrative(plan, policy), *plan.closing)


def _brief(plan: EditionPlan, policy: Policy) -> Iterator[EditionBlock]:
    if plan.brief:
        yield EditionBlock("h2", BRIEF)
    for line in brief_lines(plan.brief, plan, policy, _numbered(plan)):
        yield EditionBlock("li", Html(line))


def _narrative(plan: EditionPlan, policy: Policy) -> Iterator[EditionBlock]:
    yield EditionBlock("h2", STORY)
    for block in narrative_blocks(plan.narrative, plan, policy, _numbered(plan)):
        if isinstance(block.chart, EditionChart):
            yield from _told(block, block.chart)
        else:
            yield EditionBlock("html", Html(block.html))


def _told(block: Block, chart: EditionChart) -> Iterator[EditionBlock]:
    yield EditionBlock("h3", Prose(block.title))
    for line in chart.lines:
        yield EditionBlock("li", line)


def _numbered(plan: EditionPlan) -> Cite:
    numbers = {note.id: note.number for note in plan.citations}

    def cite(citation: Cited, words: Markup, _opens: bool) -> str:
        return f"{words}<sup>{escape(numbers[citation.id])}</sup>"

    return cite
