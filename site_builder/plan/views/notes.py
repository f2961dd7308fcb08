"""Glossary entries, open questions and corrections as a reader sees them."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose
from site_builder.plan.views.date_label import DateLabel
from site_builder.plan.views.link import Link


@dataclass(frozen=True, slots=True)
class TermNote:
    """`anchor` is its id on the story page; empty where the fact is cited, for its passage stands there then."""

    anchor: str
    term: Prose
    latin: str
    text: Prose
    evidence: tuple[Link, ...]
    editor_note: Prose


@dataclass(frozen=True, slots=True)
class UnknownNote:
    """A question that the sources leave open; `anchor` as in `TermNote`."""

    anchor: str
    question: Prose
    text: Prose
    evidence: tuple[Link, ...]
    editor_note: Prose


@dataclass(frozen=True, slots=True)
class CorrectionNote:
    """`kind` is تصحيح, تحديث, توضيح or سحب; `fact` leads to what it changes («الشاهد 1», or the fact's name)."""

    id: str
    kind: Prose
    date: DateLabel
    text: Prose
    fact: Link
