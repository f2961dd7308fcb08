"""Glossary, open questions and corrections of a story."""

from __future__ import annotations

from site_builder.domain.summary import Change
from site_builder.domain.text import Prose
from site_builder.plan.address import Here
from site_builder.plan.date_words import date_label
from site_builder.plan.edition import Edition
from site_builder.plan.evidence_words import evidence_links
from site_builder.plan.index import StoryIndex
from site_builder.plan.summary import change_of
from site_builder.plan.views.link import Link
from site_builder.plan.views.notes import CorrectionNote, TermNote, UnknownNote


def term_notes(index: StoryIndex, here: Here) -> tuple[TermNote, ...]:
    """The glossary, in the editor's order."""
    return tuple(
        TermNote(
            anchor=_anchor(index, term.id),
            term=Prose(term.term),
            latin="" if term.latin == term.term else term.latin,
            text=Prose(term.text),
            evidence=evidence_links(index, here, term),
            editor_note=Prose(term.grounds.editor_note),
        )
        for term in index.sheet.terms
    )


def unknown_notes(index: StoryIndex, here: Here) -> tuple[UnknownNote, ...]:
    """What the sources leave open, in the editor's order."""
    return tuple(
        UnknownNote(
            anchor=_anchor(index, unknown.id),
            question=Prose(unknown.question),
            text=Prose(unknown.text),
            evidence=evidence_links(index, here, unknown),
            editor_note=Prose(unknown.grounds.editor_note),
        )
        for unknown in index.sheet.unknowns
    )


def correction_notes(index: StoryIndex, here: Here) -> tuple[CorrectionNote, ...]:
    """The corrections of a story, the latest first; those of one day in the editor's order."""
    latest = sorted(index.sheet.corrections, key=lambda correction: correction.date, reverse=True)
    return tuple(correction_note(index.edition, here, change_of(index, correction)) for correction in latest)


def correction_note(edition: Edition, here: Here, change: Change) -> CorrectionNote:
    """One correction, with the fact that it changes."""
    return CorrectionNote(
        id=change.id,
        kind=Prose(change.kind),
        date=date_label(edition, change.date),
        text=Prose(change.text),
        fact=Link(here.to(change.fact_url) if change.fact_url else "", change.fact_name),
    )


def _anchor(index: StoryIndex, fact: str) -> str:
    return "" if fact in index.cited else fact
