"""The marks that facts leave in a source."""

from __future__ import annotations

from site_builder.domain.quote import Quote
from site_builder.domain.source import Passage, Source
from site_builder.domain.text import Prose
from site_builder.domain.verdict import Trace
from site_builder.plan.address import Here
from site_builder.plan.evidence_words import url_of
from site_builder.plan.index import StoryIndex
from site_builder.plan.names import name_of
from site_builder.plan.segments import MarkedStretch
from site_builder.plan.views.passage import Mark


def marks_in(index: StoryIndex, here: Here, source: Source) -> tuple[Mark, ...]:
    """Every mark of a source, in the order of its text."""
    return tuple(mark(index, here, trace) for trace in index.marks[source.id])


def stretches(index: StoryIndex, here: Here, source: Source, passage: Passage) -> tuple[MarkedStretch, ...]:
    """The marks of one passage, with the words that they cover."""
    return tuple(
        MarkedStretch(mark(index, here, trace), trace.spans)
        for trace in index.marks[source.id]
        if trace.passage == passage.anchor and trace.spans
    )


def mark(index: StoryIndex, here: Here, trace: Trace) -> Mark:
    """One mark: the fact, its sign on the thread, the way back to it."""
    fact = index.facts[trace.fact]
    cited = index.cited.get(trace.fact)
    sign = index.edition.number(cited.number) if cited else "«" if isinstance(fact, Quote) else ""
    return Mark(
        fact=trace.fact,
        anchor=index.anchor(trace),
        sign=Prose(sign),
        name=name_of(index, fact),
        url=here.to(url_of(index, fact)),
        disputed=index.is_disputed(trace.fact),
    )
