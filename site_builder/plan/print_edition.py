"""The PDF edition of a story: the story page as a document, its citations as numbered notes at the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from site_builder.domain.edition import EditionBlock, EditionChart, EditionNote, EditionPlan
from site_builder.domain.place import Place
from site_builder.domain.text import Markdown, Prose, Verbatim
from site_builder.plan.address import Here
from site_builder.plan.citations import citations
from site_builder.plan.comparison import inline_charts
from site_builder.plan.disputes import dispute_cards
from site_builder.plan.index import StoryIndex
from site_builder.plan.names import together
from site_builder.plan.notes import correction_notes, term_notes, unknown_notes
from site_builder.plan.palette import palette_of
from site_builder.plan.source_words import source_lines
from site_builder.plan.summaries import published, updated
from site_builder.plan.views.citation import Citation
from site_builder.plan.views.dispute import PositionCard
from site_builder.plan.views.series import Series

Blocks = Iterator[EditionBlock]


def edition_path(index: StoryIndex) -> str:
    """`meta-openai/meta-openai.pdf`: a file that somebody saved still says which story it is."""
    return f"{index.address.story}{index.address.slug}.pdf"


def print_edition(index: StoryIndex) -> EditionPlan:
    """Headline, short version, narrative, disputes, open questions, evidence, corrections, sources."""
    here, narrative, site = Here(index.address.story), index.story.narrative, index.edition.site
    cited = citations(index, here)
    return EditionPlan(
        path=edition_path(index),
        language=site.language,
        brand=Prose(site.title),
        headline=Prose(narrative.headline),
        authors=narrative.authors,
        changed=narrative.updated or narrative.published,
        url=index.edition.absolute(index.address.story),
        opening=tuple(_opening(index)),
        brief=tuple(Markdown(one) for one in narrative.brief),
        narrative=Markdown(narrative.text),
        citations=tuple(EditionNote(one.id, one.number_text) for one in cited),
        charts=tuple(_charts(index, here)),
        closing=(*_disputes(index, here), *_notes(index, here), *_evidence(cited), *_ending(index, here)),
        palette=palette_of(site.brand),
        origin=Place(narrative.file),
    )


def _opening(index: StoryIndex) -> Blocks:
    narrative = index.story.narrative
    yield EditionBlock("dek", Prose(narrative.dek))
    dates = [label.text for label in (published(index), updated(index)) if label]
    yield EditionBlock("meta", Prose("، ".join((f"إعداد {together(narrative.authors)}", *dates))))


def _charts(index: StoryIndex, here: Here) -> Iterator[EditionChart]:
    """A line for each bar, which is its figure as stated, or for each column."""
    for drawn in inline_charts(index, here):
        if isinstance(drawn, Series):
            lines = [f"{drawn.caption}: {one.line.spoken}" for one in drawn.columns]
        else:
            lines = [f"{row.label}: {row.lines[0].spoken}" for row in drawn.rows]
        yield EditionChart(drawn.names, tuple(map(Prose, lines)))


def _disputes(index: StoryIndex, here: Here) -> Blocks:
    disputes = dispute_cards(index, here)
    yield from _heading("موضع الخلاف", disputes)
    for dispute in disputes:
        yield EditionBlock("h3", dispute.question)
        for position in dispute.positions:
            yield EditionBlock("p", _says(position), position.holder)
            yield from _soft(position.editor_note)


def _says(position: PositionCard) -> Prose | Verbatim:
    return Verbatim(f"«{position.says}»") if position.verbatim else position.says


def _notes(index: StoryIndex, here: Here) -> Blocks:
    unknowns, terms = unknown_notes(index, here), term_notes(index, here)
    yield from _heading("ما لا نعرفه بعد", unknowns)
    for unknown in unknowns:
        yield EditionBlock("p", unknown.text, unknown.question)
    yield from _heading("مصطلحات", terms)
    for term in terms:
        yield EditionBlock("p", term.text, Prose(f"{term.term} ({term.latin})" if term.latin else term.term))


def _evidence(cited: tuple[Citation, ...]) -> Blocks:
    yield from _heading("الشواهد", cited)
    for one in cited:
        yield EditionBlock("note", one.name, one.number_text)
        for passage in one.passages:
            yield EditionBlock("quote", Verbatim(f"«{passage.excerpt}»") if passage.excerpt else passage.withheld)
            yield EditionBlock("soft", Prose(f"{passage.source}، {passage.verdict_words}."))
        yield from _soft(one.editor_note)


def _ending(index: StoryIndex, here: Here) -> Blocks:
    corrections = correction_notes(index, here)
    yield from _heading("التصحيحات", corrections)
    for note in corrections:
        yield EditionBlock("p", note.text, Prose(f"{note.kind}، {note.date.text}"))
    yield from _heading("المصادر", index.sheet.sources)
    for source in source_lines(index, here):
        yield EditionBlock("p", source.title)
        yield EditionBlock("soft", source.words)


def _heading(words: str, under: Iterable[object]) -> Blocks:
    """A heading with nothing under it is none."""
    if tuple(under):
        yield EditionBlock("h2", Prose(words))


def _soft(words: Prose) -> Blocks:
    if words:
        yield EditionBlock("soft", Prose(f"قول التحرير: {words}"))
