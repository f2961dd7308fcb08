"""The passages of a fact with its words marked, for its own page."""

from __future__ import annotations

from site_builder.domain.source import Rights
from site_builder.domain.text import Prose, Verbatim
from site_builder.domain.verdict import Trace
from site_builder.plan.address import Here
from site_builder.plan.evidence_words import WITHHELD, mark_url
from site_builder.plan.index import Fact, StoryIndex
from site_builder.plan.marks import mark
from site_builder.plan.segments import MarkedStretch, excerpts, segments
from site_builder.plan.views.fact import Context
from site_builder.plan.views.passage import Mark, PassageBlock


def contexts(index: StoryIndex, here: Here, fact: Fact) -> tuple[Context, ...]:
    """Every passage that the fact rests on, each once, in the order of its evidence."""
    by_passage: dict[tuple[str, str], list[Trace]] = {}
    for trace in index.traces_of(fact):
        by_passage.setdefault((trace.evidence.source, trace.passage), []).append(trace)
    return tuple(_context(index, here, tuple(traces)) for traces in by_passage.values())


def _context(index: StoryIndex, here: Here, traces: tuple[Trace, ...]) -> Context:
    source = index.sources[traces[0].evidence.source]
    hidden = source.rights is Rights.NONE
    return Context(
        origin=Prose(index.ordinals[source.id]),
        title=Verbatim(source.title),
        url=here.to(mark_url(index, traces[0])),
        block=None if hidden else _block(index, here, traces),
        withheld=WITHHELD if hidden else Prose(""),
    )


def _block(index: StoryIndex, here: Here, traces: tuple[Trace, ...]) -> PassageBlock:
    passage, rights = index.passage(traces[0]), index.sources[traces[0].evidence.source].rights
    bare = _without_anchor(mark(index, here, traces[0]))
    spans = tuple(sorted({span for trace in traces for span in trace.spans}))
    cut = segments if rights is Rights.FULL else excerpts
    return PassageBlock("", str(passage.kind), cut(passage.text, (MarkedStretch(bare, spans),)))


def _without_anchor(marked: Mark) -> Mark:
    return Mark(marked.fact, "", Prose(""), marked.name, "", marked.disputed)
