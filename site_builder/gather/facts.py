"""facts.yaml → fact sheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from site_builder.domain.finding import Finding
from site_builder.domain.sheet import FactSheet
from site_builder.domain.source import Source
from site_builder.gather.coherence import coherence
from site_builder.gather.converters import dispute, event, figure, notes, people, quote
from site_builder.gather.cursor import Cursor
from site_builder.gather.disk import read_text
from site_builder.gather.sources import read_sources
from site_builder.gather.yaml_nodes import read_yaml
from site_builder.gather.yaml_tree import YamlTree

if TYPE_CHECKING:
    from site_builder.gather.shapes.sheet import SheetShape

Findings = tuple[Finding, ...]
Entry = TypeVar("Entry")
Noun = TypeVar("Noun")


def read_facts(path: Path, name: str, root: Path) -> tuple[FactSheet | None, Findings]:
    """The fact sheet, given whenever nothing in it stops a build, and every finding of it and of its sources."""
    text = read_text(path, name)
    if isinstance(text, Finding):
        return None, (text,)
    tree, faults = read_yaml(text, name, "sources:")
    if tree is None:
        return None, faults
    return _sheet(tree, root, faults)


def _sheet(tree: YamlTree, root: Path, faults: Findings) -> tuple[FactSheet | None, Findings]:
    from site_builder.gather.shaped import shaped
    from site_builder.gather.shapes.sheet import SheetShape

    shape, complaints = shaped(tree, SheetShape)
    sources, of_sources = read_sources(tree, root)
    findings = (*faults, *complaints, *coherence(tree), *of_sources)
    if shape is None or any(finding.stops for finding in findings):
        return None, findings
    return _nouns(shape, Cursor(tree), sources), findings


def _nouns(shape: SheetShape, top: Cursor, sources: tuple[Source, ...]) -> FactSheet:
    """Only a sheet without a finding that stops is converted, so that no converter meets half an entry."""

    def mapped(
        section: Mapping[str, Entry], name: str, convert: Callable[[str, Entry, Cursor], Noun]
    ) -> tuple[Noun, ...]:
        return tuple(convert(id_, entry, top.to(name, id_)) for id_, entry in section.items())

    def listed(section: tuple[Entry, ...], name: str, convert: Callable[[Entry, Cursor], Noun]) -> tuple[Noun, ...]:
        return tuple(convert(entry, top.to(name, index)) for index, entry in enumerate(section))

    return FactSheet(
        file=top.tree.file,
        sources=sources,
        topics=tuple(shape.topics.items()),
        people=mapped(shape.people, "people", people.person),
        organisations=mapped(shape.organisations, "organisations", people.organisation),
        events=listed(shape.events, "events", event.event),
        quotes=listed(shape.quotes, "quotes", quote.quote),
        figures=listed(shape.figures, "figures", figure.figure),
        disputes=listed(shape.disputes, "disputes", dispute.dispute),
        terms=listed(shape.terms, "terms", notes.term),
        unknowns=listed(shape.unknowns, "unknowns", notes.unknown),
        corrections=listed(shape.corrections, "corrections", notes.correction),
        rates=listed(shape.rates, "rates", figure.rate),
    )
