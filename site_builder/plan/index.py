"""A story with its look-ups: facts by id, traces by fact, citations, disputes, anchors, names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from site_builder.domain.dispute import Dispute
from site_builder.domain.event import Event
from site_builder.domain.evidence import Evidence
from site_builder.domain.figure import Figure
from site_builder.domain.people import Organisation, Person
from site_builder.domain.quote import Quote
from site_builder.domain.sheet import FactSheet, Grounded
from site_builder.domain.source import Passage, Source
from site_builder.domain.story import Story
from site_builder.domain.verdict import Trace
from site_builder.plan.address import StoryAddress
from site_builder.plan.anchors import Footing, anchors, footing, marks_of
from site_builder.plan.cited import CitedFact, cited_facts
from site_builder.plan.edition import Edition
from site_builder.plan.order import Ordered, in_known_order
from site_builder.plan.ordinals import ordinal

Fact = Grounded | Dispute
"""Whatever has an id that a page can lead to."""


@dataclass(frozen=True, slots=True)
class StoryIndex:
    """Made once a story by `index_story`; pages read it and never change it."""

    edition: Edition
    story: Story
    address: StoryAddress
    facts: Mapping[str, Fact]
    people: Mapping[str, Person | Organisation]
    sources: Mapping[str, Source]
    ordinals: Mapping[str, str]
    passages: Mapping[tuple[str, str], Passage]
    cited: Mapping[str, CitedFact]
    disputes: Mapping[str, tuple[Dispute, ...]]
    ordered: Ordered
    marks: Mapping[str, tuple[Trace, ...]]
    _traces: Mapping[Evidence, Trace]
    _traces_of: Mapping[str, tuple[Trace, ...]]
    _anchors: Mapping[Footing, str]

    @property
    def sheet(self) -> FactSheet:
        """The verified fact sheet."""
        return self.story.sheet

    def traces(self, evidence: tuple[Evidence, ...]) -> tuple[Trace, ...]:
        """Where these pieces of evidence stand, in the order of the sheet."""
        return tuple(self._traces[one] for one in evidence if one in self._traces)

    def traces_of(self, fact: Fact) -> tuple[Trace, ...]:
        """Where all evidence of a fact stands; none for a dispute."""
        return self._traces_of[fact.id]

    def anchor(self, trace: Trace) -> str:
        """The id of a trace's mark on its source page."""
        return self._anchors[footing(trace)]

    def passage(self, trace: Trace) -> Passage:
        """The passage that a trace stands in."""
        return self.passages[trace.evidence.source, trace.passage]

    def share_words(self, some: tuple[Trace, ...], others: tuple[Trace, ...]) -> bool:
        """True where two facts rest on the same words of a source, in part at least."""
        return any(_overlap(one, other) for one in some for other in others)

    def is_disputed(self, fact: str) -> bool:
        """True where a dispute names the fact, or a figure is disputed or denied by somebody."""
        noun = self.facts.get(fact)
        by_itself = isinstance(noun, Figure) and (noun.status in ("disputed", "denied") or bool(noun.disputed_by))
        return by_itself or isinstance(noun, Dispute) or fact in self.disputes


def index_story(edition: Edition, story: Story) -> StoryIndex:
    """Every look-up that the pages of a story need."""
    sheet = story.sheet
    unnumbered = frozenset(dispute.id for dispute in sheet.disputes)
    marks = {source.id: marks_of(source, story) for source in sheet.sources}
    facts: dict[str, Fact] = {fact.id: fact for fact in (*sheet.grounded(), *sheet.disputes)}
    traces = {trace.evidence: trace for trace in story.traces}
    return StoryIndex(
        edition=edition,
        story=story,
        address=StoryAddress(story.slug),
        facts=facts,
        people={party.id: party for party in sheet.parties()},
        sources={source.id: source for source in sheet.sources},
        ordinals={source.id: f"المصدر {ordinal(at)}" for at, source in enumerate(sheet.sources, start=1)},
        passages={
            (source.id, passage.anchor): passage for source in sheet.sources for passage in source.article.passages
        },
        cited={fact.id: fact for fact in cited_facts(story.narrative, unnumbered)},
        disputes=_disputes_by_fact(sheet),
        ordered=in_known_order(sheet.events),
        marks=marks,
        _traces=traces,
        _traces_of={
            fact.id: tuple(traces[one] for one in evidence_of(fact) if one in traces) for fact in facts.values()
        },
        _anchors=anchors(story),
    )


def evidence_of(fact: Fact) -> tuple[Evidence, ...]:
    """All evidence of a fact, a person's roles included; none for a dispute, whose positions have their own."""
    if isinstance(fact, Dispute):
        return ()
    roles = fact.roles if isinstance(fact, Person) else ()
    return tuple(dict.fromkeys((*fact.grounds.evidence, *(role.evidence for role in roles))))


def noun_of(fact: Fact) -> str:
    """The folder of a fact's own page (`quotes`, `figures`, `events`), or nothing where it has no page."""
    folders = ((Quote, "quotes"), (Figure, "figures"), (Event, "events"))
    return next((folder for kind, folder in folders if isinstance(fact, kind)), "")


def _overlap(one: Trace, other: Trace) -> bool:
    same = (one.evidence.source, one.passage) == (other.evidence.source, other.passage)
    return same and any(mine.overlaps(yours) for mine in one.spans for yours in other.spans)


def _disputes_by_fact(sheet: FactSheet) -> Mapping[str, tuple[Dispute, ...]]:
    found: dict[str, tuple[Dispute, ...]] = {}
    for dispute in sheet.disputes:
        for fact in dict.fromkeys(fact for position in dispute.positions for fact in position.facts):
            found[fact] = (*found.get(fact, ()), dispute)
    return found
