"""Disputes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from site_builder.domain.dispute import Dispute, Position
from site_builder.gather.converters.grounds import grounds
from site_builder.gather.cursor import Cursor

if TYPE_CHECKING:
    from site_builder.gather.shapes.dispute import DisputeShape, PositionShape


def dispute(shape: DisputeShape, cursor: Cursor) -> Dispute:
    """A dispute with its positions in the editor's order."""
    sides = tuple(_position(one, cursor.to("positions", index)) for index, one in enumerate(shape.positions))
    return Dispute(shape.id, shape.question, sides, cursor.places)


def _position(shape: PositionShape, cursor: Cursor) -> Position:
    return Position(shape.holder, shape.says, shape.facts, grounds(shape, cursor), cursor.places)
