"""The facts that a publish would change, and the gate that asks for an entry under `corrections`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import chain, count

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


def unexplained(old: Stated, new: Stated) -> tuple[Finding, ...]:
    """A finding for each fact that stood published and changed or went, for each story that went as a whole, and for
    each entry that stood published and is no longer there as it was: it would else excuse a later change.
    """
    stories = {one.story for one in new.statements}
    gone = [
        rules.STORY_GONE.broken(Place("content"), story=story)
        for story in dict.fromkeys(one.story for one in old.statements)
        if story not in stories
    ]
    kept = {(one.story, one.id, one.fact, one.kind) for one in new.amendments}
    lost = [
        rules.CORRECTION_GONE.broken(Place(_sheet(one.story)), entry=one.id)
        for one in old.amendments
        if one.story in stories and (one.story, one.id, one.fact, one.kind) not in kept
    ]
    return (*gone, *lost, *(_finding(change, kinds) for change, kinds in _asked(old, new)))


def entries_to_paste(old: Stated, new: Stated, today: date) -> tuple[tuple[str, str], ...]:
    """For each sheet that lacks entries its file and the lines to paste at its end; the editor writes their `text`."""
    blocks: dict[str, list[str]] = {}
    taken = {(one.story, one.id) for one in (*old.amendments, *new.amendments)}
    corrected = {one.story for one in new.amendments}
    for change, kinds in _asked(old, new):
        story = change.statement.story
        if not kinds:
            lines = blocks.setdefault(story, [] if story in corrected else ["corrections:"])
            lines.extend(_entry(change, today, taken))
    return tuple((_sheet(story), "\n".join(lines)) for story, lines in blocks.items())


def _asked(old: Stated, new: Stated) -> Iterator[tuple[FactChange, tuple[str, ...]]]:
    """Each change that no new entry of an allowed kind explains, with the kinds of those that do not suffice."""
    stories = {one.story for one in new.statements}
    explained = _explained(old, new)
    for change in fact_changes(old, new):
        kinds = explained.get((change.statement.story, change.statement.id), ())
        allowed = set(_allowed(change))
        is_due = change.fate is not Fate.ADDED and change.statement.story in stories and bool(allowed)
        if is_due and not set(kinds) & allowed:
            yield change, kinds


def _explained(old: Stated, new: Stated) -> dict[tuple[str, str], tuple[str, ...]]:
    """The kinds of the new entries, by story and fact."""
    known = {(one.story, one.id) for one in old.amendments}
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for one in new.amendments:
        if (one.story, one.id) not in known:
            found[one.story, one.fact] = (*found.get((one.story, one.fact), ()), one.kind)
    return found


def _finding(change: FactChange, kinds: tuple[str, ...]) -> Finding:
    one, kind = change.statement, _allowed(change)[0].value
    at, detail = Place(_sheet(one.story)), _difference(change)
    if kinds:
        return rules.WRONG_LABEL.broken(at, detail, fact=one.id, kind=kind, written="، ".join(kinds))
    rule = rules.UNEXPLAINED_LOSS if change.fate is Fate.REMOVED else rules.UNEXPLAINED_CHANGE
    return rule.broken(at, detail, fact=one.id, kind=kind)


def _allowed(change: FactChange) -> tuple[CorrectionKind, ...]:
    """The kinds that may explain it, the one to propose first; none where nothing need be said."""
    noun = change.statement.noun
    if change.fate is Fate.REMOVED:
        return () if noun in ANSWERED else (CorrectionKind.RETRACTION,)
    if any((noun, name) in WEIGHTY and old for name, old, _ in change.fields):
        return MENDS
    return (CorrectionKind.CLARIFICATION, CorrectionKind.UPDATE, *MENDS)


def _difference(change: FactChange) -> str:
    """A word in Arabic beside another has no left and no right that a terminal agrees on: one below the other."""
    return "\n".join(f"{name}:\n- {old or '—'}\n+ {new or '—'}" for name, old, new in change.fields)


def _entry(change: FactChange, today: date, taken: set[tuple[str, str]]) -> Iterator[str]:
    """The lines of one entry; its id is one that no entry of the story has."""
    one = change.statement
    names = (f"{one.id}-{today.isoformat()}{suffix}" for suffix in chain(("",), (f"-{number}" for number in count(2))))
    name = next(name for name in names if (one.story, name) not in taken)
    yield f"  - id: {name}"
    yield f"    date: {today.isoformat()}"
    yield f"    kind: {_allowed(change)[0].value}"
    yield f"    fact: {one.id}"
    yield "    text: …"


def _sheet(story: str) -> str:
    return f"content/{story}/facts.yaml"
