"""The anchors of the marks on a source page: a fact's own id at the first of its evidence there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

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


def anchors(story: Story) -> Mapping[Footing, str]:
    """`id` for the first evidence that a fact has in a source, `id--2` for its next: no fact's id has two hyphens.

    The order is the sheet's, so that `id` of a quote is the quote itself and not the sentence around it.
    """
    found: dict[Footing, str] = {}
    seen: Counter[tuple[str, str]] = Counter()
    for trace in story.traces:
        if footing(trace) not in found:
            place = (trace.evidence.source, trace.fact)
            seen[place] += 1
            found[footing(trace)] = trace.fact if seen[place] == 1 else f"{trace.fact}--{seen[place]}"
    return found
