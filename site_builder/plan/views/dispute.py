"""One question, position against position."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose, Verbatim
from site_builder.plan.views.link import Link


@dataclass(frozen=True, slots=True)
class PositionCard:
    """`says` is Verbatim where it stands in the source letter by letter, otherwise Prose.

    `verbatim` says that it stands there inside quotation marks: set it in «».
    """

    holder: Prose
    holder_url: str
    role: Prose | Verbatim
    says: Prose | Verbatim
    verbatim: bool
    evidence: tuple[Link, ...]
    editor_note: Prose


@dataclass(frozen=True, slots=True)
class DisputeCard:
    """Stands at `#id` on the story page."""

    id: str
    question: Prose
    positions: tuple[PositionCard, ...]
