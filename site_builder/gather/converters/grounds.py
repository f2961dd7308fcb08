"""Evidence, and the grounds that it makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from site_builder.domain.evidence import Evidence, Grounds
from site_builder.gather.cursor import Cursor

if TYPE_CHECKING:
    from site_builder.gather.shapes.evidence import EvidenceShape, GroundedShape


def evidence(shape: EvidenceShape, cursor: Cursor) -> Evidence:
    """One excerpt."""
    return Evidence(shape.source, shape.excerpt, cursor.places, accepts_spelling=shape.accept is not None)


def grounds(shape: GroundedShape, cursor: Cursor) -> Grounds:
    """All that an entry rests on by its own words."""
    found = tuple(evidence(one, cursor.to("evidence", index)) for index, one in enumerate(shape.evidence))
    return Grounds(found, shape.note)
