"""The fact sheet of a story, as the editor wrote it and before anything was verified."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from site_builder.domain.dispute import Dispute
from site_builder.domain.event import Event
from site_builder.domain.figure import Figure, Rate
from site_builder.domain.notes import Correction, Term, Unknown
from site_builder.domain.people import Organisation, Person
from site_builder.domain.quote import Quote
from site_builder.domain.source import Source

Grounded = Person | Organisation | Event | Quote | Figure | Term | Unknown | Rate
"""Every noun that rests on grounds of its own; a dispute's grounds are its positions'."""


@dataclass(frozen=True, slots=True)
class FactSheet:
    """`topics` are pairs of id and label for the quotes. Order is the editor's."""

    file: str
    sources: tuple[Source, ...] = ()
    topics: tuple[tuple[str, str], ...] = ()
    people: tuple[Person, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    events: tuple[Event, ...] = ()
    quotes: tuple[Quote, ...] = ()
    figures: tuple[Figure, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    terms: tuple[Term, ...] = ()
    unknowns: tuple[Unknown, ...] = ()
    corrections: tuple[Correction, ...] = ()
    rates: tuple[Rate, ...] = ()

    def grounded(self) -> Iterator[Grounded]:
        """Every fact with grounds of its own, in the order of the page table."""
        yield from self.people
        yield from self.organisations
        yield from self.events
        yield from self.quotes
        yield from self.figures
        yield from self.terms
        yield from self.unknowns
        yield from self.rates

    def parties(self) -> tuple[Person | Organisation, ...]:
        """All who may speak, claim or dispute."""
        return (*self.people, *self.organisations)

    def ids(self) -> tuple[str, ...]:
        """Every id that a narrative or a correction may name."""
        return (*(fact.id for fact in self.grounded()), *(dispute.id for dispute in self.disputes))
