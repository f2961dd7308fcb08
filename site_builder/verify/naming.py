"""Who is named where in a passage, under any of the names that the sheet gives."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from site_builder.arabic.find import Level, find
from site_builder.domain.people import Organisation, Person
from site_builder.domain.span import Span

Party = Person | Organisation


@dataclass(frozen=True, slots=True, order=True)
class Naming:
    """One mention of one party."""

    span: Span
    party: str


def namings(text: str, parties: Iterable[Party]) -> tuple[Naming, ...]:
    """Every mention, in order; «ألتمان» inside «جاك ألتمان» names the brother alone."""
    found = {
        Naming(Span(*span), party.id)
        for party in parties
        for name in party.names
        for span in find(name, text, Level.ORTHOGRAPHIC)
    }
    return tuple(sorted(naming for naming in found if not any(_is_inside(naming.span, other.span) for other in found)))


def _is_inside(span: Span, other: Span) -> bool:
    return span != other and other.start <= span.start and span.end <= other.end
