"""The newsroom's own prose, piece by piece, and its words without their Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from site_builder.domain.narrative import Narrative
from site_builder.domain.place import Place
from site_builder.domain.span import Span
from site_builder.verify.markdown_links import code_spans, links

_UNSPOKEN = re.compile(
    r"<!--.*?-->|</?[A-Za-z][^<>]*>"  # HTML
    r"|\[\^[^\]\s]+\]:?"  # a footnote and the reference to it
    r"|\{:?[^{}\n]*\}"  # an attribute list
    r"|\*+|(?<!\w)_+|_+(?!\w)"  # emphasis
    r"|^[ \t]*(?:#+|>|[-+]|\d+\.)[ \t]",  # headings, quotations, lists
    re.MULTILINE | re.DOTALL,
)

_CACHED_TEXTS = 1024  # four checks read the words of the same texts


@dataclass(frozen=True, slots=True)
class Prose:
    """One text. In a text of several lines of its own file each character has a place; a field has one for all."""

    text: str
    start: Place
    is_body: bool = False

    def place(self, offset: int) -> Place:
        """Where a character stands in its file."""
        if not self.is_body:
            return self.start
        line_start = self.text.rfind("\n", 0, offset) + 1
        return Place(self.start.file, self.start.line + self.text.count("\n", 0, offset), offset - line_start + 1)

    def plain(self) -> Plain:
        """Its words as a reader meets them; link targets, code and marks are gone."""
        return _plain(self.text)


@dataclass(frozen=True, slots=True)
class Plain:
    """`origin[i]` is the index in the Markdown of character `i`."""

    text: str
    origin: tuple[int, ...]


def narrative_prose(narrative: Narrative) -> Iterator[Prose]:
    """Headline, dek, the lines of the short version, and the narrative itself."""
    yield Prose(narrative.headline, narrative.at.of("headline"))
    yield Prose(narrative.dek, narrative.at.of("dek"))
    written = dict(narrative.at.fields)
    for index, line in enumerate(narrative.brief):
        yield Prose(line, written.get(f"brief.{index}", narrative.at.of("brief")))
    yield Prose(narrative.text, Place(narrative.file, narrative.first_line, 1), is_body=True)


@lru_cache(_CACHED_TEXTS)
def _plain(text: str) -> Plain:
    hidden = {index for span in _hidden(text) for index in range(span.start, span.end)}
    origin = tuple(index for index in range(len(text)) if index not in hidden)
    return Plain("".join(text[index] for index in origin), origin)


def _hidden(text: str) -> Iterator[Span]:
    yield from code_spans(text)
    for link in links(text):
        yield Span(link.whole.start, link.label.start)
        yield Span(link.label.end, link.whole.end)
    for match in _UNSPOKEN.finditer(text):
        yield Span(*match.span())
