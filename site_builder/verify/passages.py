"""The passages of all sources together, and how a message names one."""

from __future__ import annotations

from site_builder.arabic.find import Level, find, nearest
from site_builder.domain.source import Source

NOTHING = "—"
"""What a message shows where there is nothing near to propose, in either language."""


def where(source: Source, order: int) -> str:
    """File and line of a passage."""
    return f"{source.article.file}:{source.article.passages[order].line}"


def passages_of(sources: tuple[Source, ...]) -> tuple[tuple[Source, int], ...]:
    """Every passage: its source, and its index in the article."""
    return tuple((source, order) for source in sources for order in range(len(source.article.passages)))


def text_of(source: Source, order: int) -> str:
    """The words of a passage."""
    return source.article.passages[order].text


def nearest_passage(words: str, sources: tuple[Source, ...]) -> tuple[str, str]:
    """Where the most similar passage stands («file:line») and its text; `NOTHING` and no text without passages."""
    places = passages_of(sources)
    index = nearest(words, [text_of(*place) for place in places])
    return (where(*places[index]), text_of(*places[index])) if index >= 0 else (NOTHING, "")


def first_place(words: str, sources: tuple[Source, ...]) -> str:
    """Where the words stand, whatever their spelling («file:line»), or nothing."""
    places = passages_of(sources)
    found = (where(*place) for place in places if find(words, text_of(*place), Level.ORTHOGRAPHIC))
    return next(found, "")
