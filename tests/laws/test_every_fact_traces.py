from __future__ import annotations

import re

import pytest

from site_builder.arabic.fold import fold_orthographic, fold_presentation
from site_builder.domain.sheet import Grounded
from site_builder.domain.story import Story
from site_builder.domain.verdict import Trace
from tests.laws.sites import ROOT, checked

LEFT_OUT = re.compile(r"\[[^\]]*\]")


@pytest.fixture(scope="module")
def stories() -> tuple[Story, ...]:
    """The stories of the demonstration site; none is refused."""
    found = checked(ROOT)
    assert [finding.code for finding in found.findings if finding.stops] == []
    return found.stories


def line(file: str, number: int) -> str:
    """A line of a file as it stands on disk, counted from 1."""
    return (ROOT / file).read_text(encoding="utf-8-sig").splitlines()[number - 1]


def facts(stories: tuple[Story, ...]) -> list[Grounded]:
    """Every fact of every story."""
    return [fact for story in stories for fact in story.sheet.grounded()]


def cut_out(story: Story, trace: Trace) -> list[str]:
    """The stretches of the source that a trace points at, cut out of the file itself."""
    source = next(source for source in story.sheet.sources if source.id == trace.evidence.source)
    passage = next(passage for passage in source.article.passages if passage.anchor == trace.passage)
    there = (ROOT / "seeds" / source.article.file.removeprefix("seeds/")).read_text(encoding="utf-8-sig")
    whole = "\n".join(there.splitlines()[passage.line - 1 :])
    start = whole.index(passage.text)
    assert "\n" not in whole[:start].lstrip()
    return [whole[start + span.start : start + span.end] for span in trace.spans]


def presents(trace: Trace, cut: list[str]) -> bool:
    """True where what was cut out is the excerpt, but for glyphs and spaces, and spelling where that is accepted.

    Brackets are the editor's, unless the source has them too.
    """
    fold = fold_orthographic if trace.evidence.accepts_spelling else fold_presentation
    pieces = [piece for piece in LEFT_OUT.split(trace.evidence.excerpt) if piece.strip()]
    held = [fold(piece).text.strip() for piece in cut]
    return held in ([fold(trace.evidence.excerpt).text.strip()], [fold(piece).text.strip() for piece in pieces])


def test_there_are_facts(stories: tuple[Story, ...]) -> None:
    """A law over nothing would always hold."""
    assert len(facts(stories)) > 50


def test_each_fact_is_written_where_it_says(stories: tuple[Story, ...]) -> None:
    """Its place is the line of the fact sheet that holds its id."""
    lost = [fact.id for fact in facts(stories) if fact.id not in line(fact.at.whole.file, fact.at.whole.line)]

    assert lost == []


def test_each_fact_rests_on_a_source_or_on_the_editor(stories: tuple[Story, ...]) -> None:
    """No third way."""
    bare = [fact.id for fact in facts(stories) if not fact.grounds.evidence and not fact.grounds.editor_note]

    assert bare == []


def test_each_piece_of_evidence_has_its_trace(stories: tuple[Story, ...]) -> None:
    """Nothing that the sheet offers as evidence was passed over."""
    traced = {(trace.fact, trace.evidence) for story in stories for trace in story.traces}
    offered = {(fact.id, evidence) for fact in facts(stories) for evidence in fact.grounds.evidence}

    assert offered - traced == set()


def test_each_excerpt_is_written_where_it_says(stories: tuple[Story, ...]) -> None:
    """Its place begins with its first words."""
    places = [(trace.evidence.at.of("excerpt"), trace.evidence.excerpt) for story in stories for trace in story.traces]
    lost = [
        str(place)
        for place, excerpt in places
        if not line(place.file, place.line)[place.column - 1 :].lstrip("\"'").startswith(excerpt.split()[0])
    ]

    assert lost == []


def test_each_trace_cuts_its_excerpt_out_of_the_source(stories: tuple[Story, ...]) -> None:
    """The stretches that a page will mark hold the very words, in the file, on the line of their passage."""
    false = [
        (trace.fact, cut_out(story, trace))
        for story in stories
        for trace in story.traces
        if not presents(trace, cut_out(story, trace))
    ]

    assert false == []
