"""What each fact, and the sheet as a whole, states in numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from decimal import Decimal

from site_builder.domain.dispute import Dispute
from site_builder.domain.event import Event
from site_builder.domain.figure import Figure, Rate
from site_builder.domain.narrative import Narrative
from site_builder.domain.sheet import FactSheet, Grounded
from site_builder.verify.dossier import Dossier
from site_builder.verify.fact_prose import FactProse
from site_builder.verify.passages import passages_of, text_of
from site_builder.verify.witness import (
    NOBODY,
    Witness,
    of_figure,
    of_iso_dates,
    of_numbers,
    of_rate,
    of_texts,
    of_when,
    together,
)

_IDS = ("id", "speaker", "source", "topic", "after", "claimed_by", "holder", "currency", "base", "quote", "on")


def of_sheet(sheet: FactSheet) -> Witness:
    """Every passage, every figure, what the editor answers for, and the dates of the sources and corrections."""
    passages = (text_of(*place) for place in passages_of(sheet.sources))
    answered_for = (words for fact in sheet.grounded() if fact.grounds.by_editor for words in _words(fact))
    published = (date for source in sheet.sources for date in (source.published, source.seen))
    corrected = (correction.date for correction in sheet.corrections)
    return together(
        (
            of_texts((*passages, *answered_for)),
            of_iso_dates((*published, *corrected)),
            *map(_of_fields, sheet.grounded()),
        )
    )


def of_story(narrative: Narrative, dossier: Dossier) -> Witness:
    """What the sheet states, and the dates of the narrative itself."""
    return dossier.stated | of_iso_dates((narrative.published, narrative.updated))


def of_fact(fact: Grounded | Dispute, sheet: FactSheet) -> Witness:
    """What a fact says by itself: its fields, its words and its excerpts; of a dispute, also those of its facts."""
    if isinstance(fact, Dispute):
        return _of_dispute(fact, sheet)
    excerpts = (evidence.excerpt for evidence in fact.grounds.evidence)
    return _of_fields(fact) | of_texts((*_words(fact), *excerpts))


def of_sentence(sentence: FactProse, dossier: Dossier) -> Witness:
    """What the whole passages of its evidence say, and the fields of the facts it leans on with their passages."""
    own = (one.text for one in dossier.sightings.get(sentence.fact, ()) if one.trace.evidence in sentence.evidence)
    theirs = (one.text for fact in sentence.leans_on for one in dossier.sightings.get(fact, ()))
    leant_on = (fact for fact in dossier.sheet.grounded() if fact.id in sentence.leans_on)
    return together((of_texts((*own, *theirs)), *map(_of_fields, leant_on)))


def _of_dispute(dispute: Dispute, sheet: FactSheet) -> Witness:
    words = (words for position in dispute.positions for words in _words(position))
    excerpts = (evidence.excerpt for position in dispute.positions for evidence in position.grounds.evidence)
    ids = {fact for position in dispute.positions for fact in position.facts}
    cited = (of_fact(fact, sheet) for fact in sheet.grounded() if fact.id in ids)
    return together((of_texts((*_words(dispute), *words, *excerpts)), *cited))


def _of_fields(fact: Grounded) -> Witness:
    if isinstance(fact, Figure):
        return of_figure(fact)
    if isinstance(fact, Rate):
        return of_rate(fact)
    return _of_event(fact) if isinstance(fact, Event) else NOBODY


def _of_event(event: Event) -> Witness:
    """Its date, and how many it lists: «أربعة من المغادرين» may be counted from their names."""
    listed = (len(event.people), len(event.organisations))
    return of_when(event.when) | of_numbers(Decimal(count) for count in listed)


def _words(noun: object) -> Iterator[str]:
    """Every text that the noun holds, its ids left aside, and the editor's note."""
    for field in fields(noun):  # type: ignore[arg-type]  # every noun of the sheet is a dataclass
        value = getattr(noun, field.name)
        if isinstance(value, str) and field.name not in _IDS:
            yield value
        elif field.name == "grounds":
            yield value.editor_note
