"""The facts that a publish would change, and the gate that asks for an entry under `corrections`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from site_builder.domain.finding import Finding
from site_builder.domain.notes import CorrectionKind
from site_builder.domain.place import Place
from site_builder.domain.statement import Stated, Statement
from site_builder.publish import rules

WEIGHTY = {
    ("quote", "text"), ("quote", "speaker"), ("figure", "amount"), ("figure", "over"), ("figure", "when"),
    ("rate", "rate"), ("event", "when"),
}  # fmt: skip
"""Fields whose change mends an error, whatever the newsroom would rather call it."""
ANSWERED = ("unknown", "term")
"""Nouns that may go without a word: a question is answered, an entry of the glossary no longer needed."""
MENDS = (CorrectionKind.CORRECTION, CorrectionKind.RETRACTION)


class Fate(StrEnum):
    """What becomes of a fact."""

    ADDED = "added"
    ALTERED = "altered"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class FactChange:
    """A fact and what becomes of it; `fields` are triples of name, old words and new words."""

    fate: Fate
    statement: Statement
    fields: tuple[tuple[str, str, str], ...]


def fact_changes(old: Stated, new: Stated) -> tuple[FactChange, ...]:
    """Every fact that is added, altered or removed, story by story."""
    before = {one.key: one for one in old.statements}
    after = {one.key: one for one in new.statements}
    keys = dict.fromkeys((*after, *before))
    changes = (_change(before.get(key), after.get(key)) for key in keys)
    return tuple(change for change in changes if change is not None)


def _change(old: Statement | None, new: Statement | None) -> FactChange | None:
    before, after = dict(old.fields if old else ()), dict(new.fields if new else ())
    names = dict.fromkeys((*before, *after))
    fields = tuple((name, before.get(name, ""), after.get(name, "")) for name in names)
    differing = tuple(field for field in fields if field[1] != field[2])
    statement = new or old
    if statement is None or (old and new and not differing and old.noun == new.noun):
        return None
    fate = Fate.ADDED if old is None else Fate.REMOVED if new is None else Fate.ALTERED
    return FactChange(fate, statement, differing)


def unexplained(old: Stated, new: Stated, today: date) -> tuple[Finding, ...]:
    """A finding for each fact that stood published and changed or went, and for each story that went as a whole."""
    stories = {one.story for one in new.statements}
    explained = _explained(old, new)
    findings: list[Finding] = [
        rules.STORY_GONE.broken(Place("content"), story=story)
        for story in dict.fromkeys(one.story for one in old.statements)
        if story not in stories
    ]
    for change in fact_changes(old, new):
        kinds = explained.get((change.statement.story, change.statement.id), ())
        if change.fate is not Fate.ADDED and change.statement.story in stories:
            findings.extend(_asked(change, kinds, today))
    return tuple(findings)


def _explained(old: Stated, new: Stated) -> dict[tuple[str, str], tuple[str, ...]]:
    """The kinds of the new entries, by story and fact."""
    known = {(one.story, one.id) for one in old.amendments}
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for one in new.amendments:
        if (one.story, one.id) not in known:
            found[one.story, one.fact] = (*found.get((one.story, one.fact), ()), one.kind)
    return found


def _asked(change: FactChange, kinds: tuple[str, ...], today: date) -> Iterator[Finding]:
    """Nothing where an entry of an allowed kind explains the change."""
    allowed = _allowed(change)
    if not allowed or set(kinds) & set(allowed):
        return
    one, kind = change.statement, allowed[0]
    at = Place(f"content/{one.story}/facts.yaml")
    detail = f"{_difference(change)}\ncorrections:\n{_entry(one, kind, today)}"
    if kinds:
        yield rules.WRONG_LABEL.broken(at, detail, fact=one.id, kind=kind.value, written="، ".join(kinds))
    elif change.fate is Fate.REMOVED:
        yield rules.UNEXPLAINED_LOSS.broken(at, detail, fact=one.id, kind=kind.value)
    else:
        yield rules.UNEXPLAINED_CHANGE.broken(at, detail, fact=one.id, kind=kind.value)


def _allowed(change: FactChange) -> tuple[CorrectionKind, ...]:
    """The kinds that may explain it, the one to propose first; none where nothing need be said."""
    noun = change.statement.noun
    if change.fate is Fate.REMOVED:
        return () if noun in ANSWERED else (CorrectionKind.RETRACTION,)
    if any((noun, name) in WEIGHTY and old for name, old, _ in change.fields):
        return MENDS
    return (CorrectionKind.CLARIFICATION, CorrectionKind.UPDATE, *MENDS)


def _difference(change: FactChange) -> str:
    return "\n".join(f"{name}: {old or '—'} → {new or '—'}" for name, old, new in change.fields)


def _entry(one: Statement, kind: CorrectionKind, today: date) -> str:
    """The lines to paste; only their last one is left to the editor."""
    lines = (
        f"- id: {one.id}-{today.isoformat()}",
        f"  date: {today.isoformat()}",
        f"  kind: {kind.value}",
        f"  fact: {one.id}",
        "  text: …",
    )
    return "\n".join("  " + line for line in lines)
