"""Quotations in the newsroom's prose: three words or more between quotation marks are a source's words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from site_builder.arabic.find import Level
from site_builder.arabic.quotation import GLYPHS
from site_builder.domain.finding import Finding
from site_builder.domain.narrative import Narrative
from site_builder.domain.place import Place
from site_builder.domain.source import Source
from site_builder.domain.span import Span
from site_builder.verify.difference import difference, spelled_differently
from site_builder.verify.dossier import Dossier
from site_builder.verify.fact_prose import fact_prose
from site_builder.verify.ladder import Standing, standings
from site_builder.verify.narrative_rules import QUOTATION_NOT_FOUND, QUOTATION_SPELLING
from site_builder.verify.passages import nearest_passage, text_of, where
from site_builder.verify.prose import Prose, narrative_prose

_PARAGRAPH = re.compile(r"(?:[^\n]|\n(?![ \t]*\n))+")
_OPENING, _CLOSING = "«", "»"
_THREE_WORDS = 3


def check(narrative: Narrative, dossier: Dossier) -> Iterator[Finding]:
    """The quotations of the narrative."""
    return _check_proses(narrative_prose(narrative), dossier.sheet.sources)


def check_sheet(dossier: Dossier) -> Iterator[Finding]:
    """The quotations in the sentences of the sheet."""
    return _check_proses((one.prose for one in fact_prose(dossier.sheet)), dossier.sheet.sources)


def _check_proses(proses: Iterable[Prose], sources: tuple[Source, ...]) -> Iterator[Finding]:
    for prose in proses:
        plain = prose.plain()
        for span in quotations(plain.text):
            words = span.of(plain.text).strip(" \n.،,؛!؟?…")
            if _is_long(words):
                yield from _check_quotation(words, prose.place(plain.origin[span.start]), sources)


def quotations(text: str) -> tuple[Span, ...]:
    """What stands between quotation marks, outermost pairs only, paragraph by paragraph.

    >>> [span.of("قال: «إنه “كذا” فعلًا».") for span in quotations("قال: «إنه “كذا” فعلًا».")]
    ['إنه “كذا” فعلًا']
    """
    return tuple(
        Span(paragraph.start() + span.start, paragraph.start() + span.end)
        for paragraph in _PARAGRAPH.finditer(text)
        for span in _outermost(paragraph.group())
    )


def _outermost(text: str) -> Iterator[Span]:
    opened = -1
    for at, letter in enumerate(text):
        if letter not in GLYPHS:
            continue
        if opened < 0:
            opened = at
        elif _closes(text[opened], text[opened + 1 : at + 1]):
            yield Span(opened + 1, at)
            opened = -1


def _closes(opening: str, since: str) -> bool:
    """«…» closes with its own kind only; glyphs that point nowhere reliable close each other."""
    if opening == _OPENING:
        return since.count(_CLOSING) > since.count(_OPENING)
    return since[-1] not in (_OPENING, _CLOSING)


def _is_long(words: str) -> bool:
    return sum(any(map(str.isalnum, word)) for word in words.split()) >= _THREE_WORDS


def _check_quotation(words: str, at: Place, sources: tuple[Source, ...]) -> Iterator[Finding]:
    found = [(standing, source) for source in sources for standing in standings(words, source.article)[:1]]
    if not found:
        place, passage = nearest_passage(words, sources)
        yield QUOTATION_NOT_FOUND.broken(at, f"{place}\n{difference(words, passage)}", text=words, where=place)
    elif all(standing.level is Level.ORTHOGRAPHIC for standing, _ in found):
        yield _misspelt(words, at, *found[0])


def _misspelt(words: str, at: Place, standing: Standing, source: Source) -> Finding:
    text = text_of(source, standing.order)
    stated = " … ".join(span.of(text) for span in standing.spans)
    return QUOTATION_SPELLING.broken(
        at,
        text=words,
        where=where(source, standing.order),
        stated=stated,
        differences=spelled_differently(words, stated),
    )
