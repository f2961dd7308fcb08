"""facts.yaml → fact sheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
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


AT_HAND = 8
"""Sheets that are known again by their text: an editor saves the same few again and again."""


def read_facts(path: Path, name: str, root: Path) -> tuple[FactSheet | None, Findings]:
    """The fact sheet, given whenever nothing in it stops a build, and every finding of it and of its sources.

    Where neither the text nor a source has changed since it was read last, it is the very same sheet.
    """
    text = read_text(path, name)
    if isinstance(text, Finding):
        return None, (text,)
    tree, faults = _tree(text, name)
    if tree is None:
        return None, faults
    shape, complaints = _shape(text, name)
    sources, of_sources = read_sources(tree, root)
    findings = (*faults, *complaints, *of_sources)
    if shape is None or any(finding.stops for finding in findings):
        return None, findings
    return _nouns(text, name, sources), findings


@lru_cache(AT_HAND)
def _tree(text: str, name: str) -> tuple[YamlTree | None, Findings]:
    return read_yaml(text, name, "sources:")


@lru_cache(AT_HAND)
def _shape(text: str, name: str) -> tuple[SheetShape | None, Findings]:
    """Of a text that is YAML."""
    from site_builder.gather.shaped import shaped
    from site_builder.gather.shapes.sheet import SheetShape

    tree, _ = _tree(text, name)
    if tree is None:
        return None, ()
    shape, complaints = shaped(tree, SheetShape)
    return shape, (*complaints, *coherence(tree))


@lru_cache(AT_HAND)
def _nouns(text: str, name: str, sources: tuple[Source, ...]) -> FactSheet | None:
    """Only a sheet without a finding that stops is converted, so that no converter meets half an entry."""
    (tree, _), (shape, _) = _tree(text, name), _shape(text, name)
    return _converted(shape, Cursor(tree), sources) if tree and shape else None


def _converted(shape: SheetShape, top: Cursor, sources: tuple[Source, ...]) -> FactSheet:
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
