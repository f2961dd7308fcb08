"""The anchors of the marks on a source page: a fact's own id where it first stands there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from site_builder.domain.source import Source
from site_builder.domain.story import Story
from site_builder.domain.verdict import Trace

Footing = tuple[str, str, str, tuple[tuple[int, int], ...]]
"""What a mark is: a fact, a source, a passage and its stretches. Two traces with one footing are one mark."""


def footing(trace: Trace) -> Footing:
    """The identity of a trace's mark."""
    spans = tuple((span.start, span.end) for span in trace.spans)
    return trace.fact, trace.evidence.source, trace.passage, spans


def marks_of(source: Source, story: Story) -> tuple[Trace, ...]:
    """The traces that stand in a source, each mark once, in the order of its text."""
    places = {passage.anchor: at for at, passage in enumerate(source.article.passages)}
    here = {footing(trace): trace for trace in story.traces if trace.evidence.source == source.id}
    return tuple(sorted(here.values(), key=lambda trace: (places.get(trace.passage, 0), trace.spans)))


def anchors(marks: Iterable[tuple[Trace, ...]]) -> Mapping[Footing, str]:
    """`id` for a fact's first mark in a source, `id--2` for its next: a double hyphen stands in no fact's id."""
    found: dict[Footing, str] = {}
    for in_one_source in marks:
        seen: Counter[str] = Counter()
        for trace in in_one_source:
            seen[trace.fact] += 1
            times = seen[trace.fact]
            found[footing(trace)] = trace.fact if times == 1 else f"{trace.fact}--{times}"
    return found
