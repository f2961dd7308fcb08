"""Quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from site_builder.domain.evidence import Evidence, Grounds
from site_builder.domain.place import Places
from site_builder.domain.quote import Quote
from site_builder.gather.converters.grounds import grounds
from site_builder.gather.cursor import Cursor

if TYPE_CHECKING:
    from site_builder.gather.shapes.quote import QuoteShape


def quote(shape: QuoteShape, cursor: Cursor) -> Quote:
    """A quote, which is its own first evidence."""
    further = grounds(shape, cursor)
    return Quote(
        id=shape.id,
        speaker=shape.speaker,
        text=shape.text,
        said_in=shape.said_in,
        said_to=shape.said_to,
        reported_by=shape.reported_by,
        topic=shape.topic,
        source=shape.source,
        grounds=Grounds((_own_words(shape, cursor), *further.evidence), further.editor_note),
        at=cursor.places,
    )


def _own_words(shape: QuoteShape, cursor: Cursor) -> Evidence:
    text, source = cursor.to("text").place, cursor.to("source").place
    places = Places(text, (("source", source), ("excerpt", text)))
    return Evidence(shape.source, shape.text, places, accepts_spelling=shape.accept is not None)
