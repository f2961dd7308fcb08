"""Events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from site_builder.domain.event import Event
from site_builder.gather.converters.grounds import grounds
from site_builder.gather.cursor import Cursor

if TYPE_CHECKING:
    from site_builder.gather.shapes.event import EventShape


def event(shape: EventShape, cursor: Cursor) -> Event:
    """An event."""
    return Event(
        id=shape.id,
        title=shape.title,
        text=shape.text,
        when=shape.when,
        as_stated=shape.as_stated,
        after=shape.after,
        people=shape.people,
        organisations=shape.organisations,
        grounds=grounds(shape, cursor),
        at=cursor.places,
    )
