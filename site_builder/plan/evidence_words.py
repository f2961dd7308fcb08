"""Evidence as a reader meets it: links to passages, the passages themselves, how faithful they are."""

from __future__ import annotations

from site_builder.arabic.quotes import unify_quotes
from site_builder.domain.evidence import Evidence
from site_builder.domain.figure import Rate
from site_builder.domain.people import Organisation, Person
from site_builder.domain.source import Rights
from site_builder.domain.text import Prose, Verbatim
from site_builder.domain.verdict import Trace, Verdict
from site_builder.plan.address import Here
from site_builder.plan.index import Fact, StoryIndex, evidence_of, noun_of
from site_builder.plan.views.evidence import EvidencePassage
from site_builder.plan.views.link import Link

VERDICT_WORDS = {
    Verdict.EXACT: "حرفًا بحرف",
    Verdict.PRESENTATION: "بعد توحيد علامات الكتابة",
    Verdict.ORTHOGRAPHIC: "بعد توحيد الرسم الإملائي",
    Verdict.ELIDED: "مقطعًا مقطعًا، وما حُذف أو أضيف معلَّم",
}
WITHHELD = Prose("لا تسمح حقوق المصدر بإعادة نشر نصه.")


def label_of(index: StoryIndex, fact: str) -> Prose:
    """«الشاهد 3» for a cited fact, or nothing."""
    cited = index.cited.get(fact)
    return Prose(f"الشاهد {index.edition.number(cited.number)}" if cited else "")


def url_of(index: StoryIndex, fact: Fact) -> str:
    """The best place to read about a fact: its passage in the story, or its own page, or its card."""
    if fact.id in index.cited:
        return f"{index.address.story}#{fact.id}"
    return page_of(index, fact)


def page_of(index: StoryIndex, fact: Fact) -> str:
    """Where a fact stands by itself, whether or not the narrative cites it."""
    if folder := noun_of(fact):
        return index.address.fact(folder, fact.id)
    if isinstance(fact, Person | Organisation):
        return f"{index.address.page('people')}#{fact.id}"
    if isinstance(fact, Rate) and index.sheet.figures:
        return f"{index.address.page('comparison')}#{fact.id}"
    return f"{index.address.story}#{fact.id}"


def mark_url(index: StoryIndex, trace: Trace) -> str:
    """The very mark of a trace on its source page."""
    return f"{index.address.fact('sources', trace.evidence.source)}#{index.anchor(trace)}"


def citation_link(index: StoryIndex, here: Here, fact: str) -> tuple[Link, ...]:
    """The link «الشاهد 2» to the passage in the story, where the story cites the fact."""
    label = label_of(index, fact)
    return (Link(here.to(f"{index.address.story}#{fact}"), label),) if label else ()


def source_links(index: StoryIndex, here: Here, evidence: tuple[Evidence, ...]) -> tuple[Link, ...]:
    """A link «المصدر الثاني» for each source, to the first mark there."""
    traces = index.traces(evidence)
    firsts = {trace.evidence.source: trace for trace in reversed(traces)}
    in_order = dict.fromkeys(trace.evidence.source for trace in traces)
    return tuple(Link(here.to(mark_url(index, firsts[source])), Prose(index.ordinals[source])) for source in in_order)


def evidence_links(index: StoryIndex, here: Here, fact: Fact) -> tuple[Link, ...]:
    """«الشاهد 2» where the story cites the fact, and every source of it."""
    return citation_link(index, here, fact.id) + source_links(index, here, evidence_of(fact))


def dispute_links(index: StoryIndex, here: Here, fact: str) -> tuple[Link, ...]:
    """The disputes that a fact is part of."""
    return tuple(
        Link(here.to(f"{index.address.story}#{dispute.id}"), Prose(dispute.question))
        for dispute in index.disputes.get(fact, ())
    )


def shown(index: StoryIndex, trace: Trace) -> Verbatim:
    """The words that a fact rests on, with the quotation marks of its whole passage; nothing where rights forbid it."""
    return Verbatim(_stated(index, trace, unify_quotes(index.passage(trace).text)))


def untouched(index: StoryIndex, trace: Trace) -> str:
    """The same words with every character of the source, for machines."""
    return _stated(index, trace, index.passage(trace).text)


def passages(index: StoryIndex, here: Here, fact: Fact) -> tuple[EvidencePassage, ...]:
    """Every passage that a fact rests on."""
    return tuple(_passage(index, here, fact, trace) for trace in index.traces_of(fact))


def _passage(index: StoryIndex, here: Here, fact: Fact, trace: Trace) -> EvidencePassage:
    source = index.sources[trace.evidence.source]
    ordinal, label, excerpt = index.ordinals[source.id], label_of(index, fact.id), shown(index, trace)
    return EvidencePassage(
        origin=Prose(f"{label}، من {ordinal}" if label else f"من {ordinal}"),
        source=Prose(ordinal),
        source_title=Verbatim(source.title),
        excerpt=excerpt,
        withheld=Prose("") if excerpt else WITHHELD,
        url=here.to(mark_url(index, trace)),
        verdict=str(trace.verdict),
        verdict_words=Prose(VERDICT_WORDS[trace.verdict]),
    )


def _stated(index: StoryIndex, trace: Trace, passage: str) -> str:
    """An elided excerpt is shown as the editor wrote it, marks and all."""
    if index.sources[trace.evidence.source].rights is Rights.NONE:
        return ""
    if trace.verdict is Verdict.ELIDED:
        return trace.evidence.excerpt
    return " … ".join(span.of(passage) for span in trace.spans)
