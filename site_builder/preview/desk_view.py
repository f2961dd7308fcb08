"""The desk view: each fact of a story with its verdict, its evidence and the line that it was written on."""

from __future__ import annotations

from collections.abc import Iterator

from site_builder.domain.dispute import Dispute
from site_builder.domain.event import Event
from site_builder.domain.evidence import Evidence
from site_builder.domain.figure import Figure, Rate
from site_builder.domain.notes import Term, Unknown
from site_builder.domain.people import Organisation, Person
from site_builder.domain.place import Place
from site_builder.domain.quote import Quote
from site_builder.domain.sheet import Grounded
from site_builder.domain.source import Passage
from site_builder.domain.story import Story
from site_builder.domain.verdict import Trace, Verdict
from site_builder.preview.complaints import Fields
from site_builder.preview.editor import Editor
from site_builder.preview.workshop import Workshop

NOUNS: dict[type[object], str] = {
    Person: "شخص", Organisation: "جهة", Event: "حدث", Quote: "قول", Figure: "رقم",
    Term: "مصطلح", Unknown: "سؤال مفتوح", Rate: "سعر صرف", Dispute: "خلاف",
}  # fmt: skip
VERDICTS = {
    Verdict.EXACT: "مطابق حرفًا بحرف",
    Verdict.PRESENTATION: "مطابق بعد توحيد علامات الكتابة",
    Verdict.ORTHOGRAPHIC: "مختلف في الرسم",
    Verdict.ELIDED: "مختصر بعلامة الحذف",
}
SHORT = 160  # characters of an unused passage that are shown


def desk_view(workshop: Workshop, path: str, editor: Editor) -> Fields:
    """What the desk knows of the story that a page belongs to; empty lists for a page of no story."""
    story = workshop.story_at(path.removeprefix(workshop.base_path))
    if story is None:
        return {"facts": [], "unused": []}
    passages = _passages(story)
    traces = {trace.evidence: trace for trace in story.traces}
    facts: tuple[Grounded | Dispute, ...] = (*story.sheet.grounded(), *story.sheet.disputes)
    return {
        "facts": [_fact(fact, traces, passages, editor) for fact in facts],
        "unused": [_unused(*passages[key], editor) for key in story.coverage.unused],
    }


Passages = dict[tuple[str, str], tuple[str, Passage]]


def _passages(story: Story) -> Passages:
    """(source, anchor) → the file and the passage."""
    return {
        (source.id, passage.anchor): (source.article.file, passage)
        for source in story.sheet.sources
        for passage in source.article.passages
    }


def _fact(fact: Grounded | Dispute, traces: dict[Evidence, Trace], passages: Passages, editor: Editor) -> Fields:
    shown = [traces[one] for one in dict.fromkeys(_evidence(fact)) if one in traces]
    return {
        "id": fact.id,
        "noun": NOUNS[type(fact)],
        "at": str(fact.at.whole),
        "link": editor.link(fact.at.whole),
        "note": "" if isinstance(fact, Dispute) else fact.grounds.editor_note,
        "evidence": [_trace(trace, passages, editor) for trace in shown],
    }


def _evidence(fact: Grounded | Dispute) -> Iterator[Evidence]:
    """Its own evidence, that of a person's roles, that of a dispute's positions."""
    if isinstance(fact, Dispute):
        for position in fact.positions:
            yield from position.grounds.evidence
        return
    yield from fact.grounds.evidence
    if isinstance(fact, Person):
        yield from (role.evidence for role in fact.roles)


def _trace(trace: Trace, passages: Passages, editor: Editor) -> Fields:
    file, passage = passages[trace.evidence.source, trace.passage]
    at = Place(file, passage.line)
    return {
        "verdict": trace.verdict.value,
        "words": VERDICTS[trace.verdict],
        "excerpt": trace.evidence.excerpt,
        "at": str(at),
        "link": editor.link(at),
    }


def _unused(file: str, passage: Passage, editor: Editor) -> Fields:
    at = Place(file, passage.line)
    text = passage.text if len(passage.text) <= SHORT else passage.text[:SHORT].rsplit(" ", 1)[0] + "…"
    return {"at": str(at), "link": editor.link(at), "text": text}
