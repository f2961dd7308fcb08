"""What the last build was made of and what it printed: enough to see that nothing has changed."""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path

from site_builder.domain.finding import Finding
from site_builder.domain.printed import Printed
from site_builder.domain.report import Report
from site_builder.domain.summary import Headline
from site_builder.ledger.codec import ForeignError, from_json, to_json
from site_builder.ledger.marks import Mark
from site_builder.ledger.store import INDEX, BrokenError, load, save

Ingredients = tuple[tuple[str, str], ...]
"""Pairs of a name and a digest: `content/a/facts.yaml`, `neighbours`, `template story.html`, …"""


@dataclass(frozen=True, slots=True)
class Entry:
    """A unit of the last build: a story by its folder, or the pages of the site itself.

    `shelf` names what is remembered of its pages, `summary` what is remembered for the rest of the site, `told` what
    the manifest tells of its facts; all are empty for a draft that was left out. `inputs` are its own files.
    """

    folder: str
    line: Headline
    inputs: tuple[str, ...]
    ingredients: Ingredients
    findings: tuple[Finding, ...]
    reports: tuple[Report, ...]
    shelf: str
    summary: str
    told: str = ""


@dataclass(frozen=True, slots=True)
class Index:
    """`common` are the ingredients of everything; `closures` lead from a template to all that it is made of."""

    output: str
    common: Ingredients
    closures: tuple[tuple[str, tuple[str, ...]], ...]
    findings: tuple[Finding, ...]
    stories: tuple[Entry, ...]
    site: Entry
    marks: dict[str, Mark]
    printed: dict[str, tuple[Printed, ...]]


def load_index(folder: Path) -> Index:
    """The index of the last build; FileNotFoundError where there is none, BrokenError where it cannot be trusted."""
    try:
        output, common, closures, findings, stories, site, marks, printed = load(folder, INDEX)
        return Index(
            from_json(str, output),
            from_json(Ingredients, common),
            from_json(tuple[tuple[str, tuple[str, ...]], ...], closures),
            from_json(tuple[Finding, ...], findings),
            from_json(tuple[Entry, ...], stories),
            from_json(Entry, site),
            {path: Mark(*mark) for path, mark in marks.items()},
            {unit: tuple(Printed(*row) for row in rows) for unit, rows in printed.items()},
        )
    except (ForeignError, ValueError, TypeError, AttributeError) as foreign:
        raise BrokenError(INDEX) from foreign


def save_index(folder: Path, index: Index) -> None:
    """Put it where the next build looks; OSError where the disk refuses."""
    plain = [to_json(getattr(index, field.name)) for field in fields(index)[:-2]]
    save(folder, INDEX, [*plain, index.marks, index.printed])
