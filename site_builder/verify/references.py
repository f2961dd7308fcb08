"""That every id names something, and something of the right kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from site_builder.domain.dispute import Dispute
from site_builder.domain.figure import Figure
from site_builder.domain.finding import Finding
from site_builder.domain.notes import CorrectionKind
from site_builder.domain.place import Place, Places
from site_builder.domain.quote import Quote
from site_builder.domain.sheet import FactSheet
from site_builder.verify.claims import claims
from site_builder.verify.dossier import Dossier
from site_builder.verify.passages import NOTHING
from site_builder.verify.reference_rules import UNKNOWN_ID, WRONG_SECTION
from site_builder.verify.written import first_written

REPORTS = "reports"
"""What stands for «according to reports» in place of an id."""

_PARTIES = ("people", "organisations")
_VOICES = (*_PARTIES, "sources")
_LOOKS_LIKE_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+")


@dataclass(frozen=True, slots=True)
class Reference:
    """An id that some field names, and the sections of the sheet that may hold it."""

    at: Place
    field: str
    id: str
    sections: tuple[str, ...]


def check(dossier: Dossier) -> Iterator[Finding]:
    """Every id that the sheet names anywhere."""
    sections = ids_by_section(dossier.sheet)
    for reference in _references(dossier.sheet):
        wanted = [known for section in reference.sections for known in sections[section]]
        if reference.id not in wanted:
            yield _finding(reference, sections, wanted)


def ids_by_section(sheet: FactSheet) -> dict[str, tuple[str, ...]]:
    """The ids of the sheet under the names that its sections have in the file."""
    facts = (
        "sources",
        "people",
        "organisations",
        "events",
        "quotes",
        "figures",
        "disputes",
        "terms",
        "unknowns",
        "rates",
    )
    sections = {section: tuple(noun.id for noun in getattr(sheet, section)) for section in facts}
    return {**sections, "topics": tuple(id_ for id_, _ in sheet.topics)}


def closest(id_: str, known: list[str]) -> str:
    """Up to three known ids, the most similar first.

    >>> closest("sam-altmann", ["mark-chen", "sam-altman"])
    'sam-altman، mark-chen'
    """
    return "، ".join(get_close_matches(id_, known, n=3, cutoff=0.3)) or NOTHING


def _finding(reference: Reference, sections: dict[str, tuple[str, ...]], wanted: list[str]) -> Finding:
    found = next((section for section, ids in sections.items() if reference.id in ids), "")
    rule = WRONG_SECTION if found else UNKNOWN_ID
    values = {"found": found} if found else {}
    return rule.broken(
        reference.at,
        field=reference.field,
        id=reference.id,
        sections=" / ".join(reference.sections),
        nearest=closest(reference.id, wanted),
        **values,
    )


def _references(sheet: FactSheet) -> Iterator[Reference]:
    for claim in claims(sheet):
        at = first_written(claim.evidence.at, "source")
        yield Reference(at, "source", claim.evidence.source, ("sources",))
    for event in sheet.events:
        yield from _one(event.at, "after", event.after, ("events",))
        yield from _many(event.at, "people", event.people, ("people",))
        yield from _many(event.at, "organisations", event.organisations, ("organisations",))
    for quote in sheet.quotes:
        yield from _of_quote(quote)
    for figure in sheet.figures:
        yield from _of_figure(figure)
    for dispute in sheet.disputes:
        yield from _of_dispute(dispute)
    facts = tuple(section for section in ids_by_section(sheet) if section not in ("sources", "topics"))
    for correction in sheet.corrections:
        if correction.kind is CorrectionKind.RETRACTION:
            continue  # what it takes back may stand no longer
        yield from _one(correction.at, "fact", correction.fact, facts)


def _of_quote(quote: Quote) -> Iterator[Reference]:
    yield from _one(quote.at, "speaker", quote.speaker, _PARTIES)
    yield from _one(quote.at, "topic", quote.topic, ("topics",))
    for field in ("said_to", "reported_by"):
        words = getattr(quote, field)
        if _LOOKS_LIKE_ID.fullmatch(words):
            yield from _one(quote.at, field, words, _VOICES)


def _of_figure(figure: Figure) -> Iterator[Reference]:
    if figure.claimed_by != REPORTS:
        yield from _one(figure.at, "claimed_by", figure.claimed_by, _VOICES)
    yield from _many(figure.at, "disputed_by", figure.disputed_by, _VOICES)


def _of_dispute(dispute: Dispute) -> Iterator[Reference]:
    citable = ("people", "organisations", "events", "quotes", "figures", "terms", "unknowns", "rates")
    for position in dispute.positions:
        yield from _one(position.at, "holder", position.holder, _VOICES)
        yield from _many(position.at, "facts", position.facts, citable)


def _one(at: Places, field: str, id_: str, sections: tuple[str, ...]) -> Iterator[Reference]:
    if id_:
        yield Reference(at.of(field), field, id_, sections)


def _many(at: Places, field: str, ids: tuple[str, ...], sections: tuple[str, ...]) -> Iterator[Reference]:
    for index, id_ in enumerate(ids):
        yield Reference(first_written(at, f"{field}.{index}", field), field, id_, sections)
