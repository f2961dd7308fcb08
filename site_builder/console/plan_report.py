"""The plan of a publish as a person reads it: files with their reasons, and the facts that change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Console

from site_builder.console import publish_sentences as says
from site_builder.console.counts import count_of
from site_builder.domain.wording import Language
from site_builder.publish.facts import FactChange, Fate
from site_builder.publish.plan import Change, Plan
from site_builder.publish.variants import is_form


def print_plan(plan: Plan, facts: tuple[FactChange, ...], console: Console, language: Language, most: int) -> None:
    """At most so many files of each group and facts of each fate; with none of them, the facts that alter or go."""
    for line in (*_files(plan, language, most), *_facts(facts, language, most)):
        console.print(line, soft_wrap=True)


def _files(plan: Plan, language: Language, most: int) -> Iterator[str]:
    for group, changes in plan.groups:
        size = f"{sum(change.size for change in changes) / 1024:,.0f}"
        name, told = says.GROUPS[group].say(language), without_forms(changes)
        files = count_of(len(told), "file", language)
        yield says.GROUP.say(language, (("group", name), ("files", files), ("size", size)))
        yield from _some([_file(change, language) for change in told], most, language)
    if gone := without_forms(plan.gone):
        yield says.GONE_GROUP.say(language, (("files", count_of(len(gone), "file", language)),))
        yield from _some([_file(change, language) for change in gone], most or LEAST, language)
    if plan.due:
        yield says.DUE.say(language, (("files", count_of(len(plan.due), "file", language)),))


def _some(lines: Sequence[str], most: int, language: Language) -> Iterator[str]:
    yield from lines[:most]
    if most and len(lines) > most:
        yield says.MORE.say(language, (("number", f"{len(lines) - most:,}"),))


LEAST = 10
"""Of what goes or alters, where nobody asked for a list."""


def without_forms(changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """The changes without those of compressed forms, which come and go with the files that a person knows."""
    paths = {change.path for change in changes}
    return tuple(change for change in changes if not is_form(change.path, paths))


def _file(change: Change, language: Language) -> str:
    wording = says.FILE if change.size else says.LEAVES
    reason = says.REASONS[change.reason].say(language)
    return wording.say(language, (("reason", reason), ("path", change.path), ("size", f"{change.size:,}")))


def _facts(facts: tuple[FactChange, ...], language: Language, most: int) -> Iterator[str]:
    counts = tuple((fate.value, str(sum(one.fate is fate for one in facts))) for fate in Fate)
    if facts:
        yield says.FACTS.say(language, counts)
    for fate in Fate:
        lines = ["\n".join(_fact(one, language)) for one in facts if one.fate is fate]
        yield from _some(lines, most or (0 if fate is Fate.ADDED else LEAST), language)


def _fact(change: FactChange, language: Language) -> Iterator[str]:
    one = change.statement
    fate = says.FATES[change.fate].say(language)
    yield says.FACT.say(language, (("fate", fate), ("noun", says.NOUNS[one.noun].say(language)), ("key", one.key)))
    wording = says.FIELD if change.fate is Fate.ALTERED else says.ONLY
    for name, old, new in change.fields:
        words = (("old", old or "—"), ("new", new or "—"), ("words", new or old))
        yield wording.say(language, (("field", name), *words))
