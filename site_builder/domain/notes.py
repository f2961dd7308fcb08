"""What the newsroom explains, does not know, and has put right."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from site_builder.domain.evidence import Grounds
from site_builder.domain.place import Places


@dataclass(frozen=True, slots=True)
class Term:
    """A glossary entry."""

    id: str
    term: str
    latin: str
    text: str
    grounds: Grounds
    at: Places


@dataclass(frozen=True, slots=True)
class Unknown:
    """A question that the sources leave open."""

    id: str
    question: str
    text: str
    grounds: Grounds
    at: Places


class CorrectionKind(StrEnum):
    """تصحيح mends an error, تحديث adds news, توضيح makes clear, سحب takes back."""

    CORRECTION = "تصحيح"
    UPDATE = "تحديث"
    CLARIFICATION = "توضيح"
    RETRACTION = "سحب"


@dataclass(frozen=True, slots=True)
class Correction:
    """A dated entry (ISO 8601) that names the fact it changes."""

    id: str
    date: str
    kind: CorrectionKind
    fact: str
    text: str
    at: Places
