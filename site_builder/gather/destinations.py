"""The destinations of a site, from their shapes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from site_builder.domain.destination import Destination
from site_builder.gather.cursor import Cursor

if TYPE_CHECKING:
    from site_builder.gather.shapes.site import DestinationShape


def destinations(shapes: Mapping[str, DestinationShape], base_url: str, cursor: Cursor) -> tuple[Destination, ...]:
    """In the editor's order; where no public address is given, readers find it at the site's own."""
    return tuple(_destination(name, shape, base_url, cursor.to(name)) for name, shape in shapes.items())


def _destination(name: str, shape: DestinationShape, base_url: str, cursor: Cursor) -> Destination:
    return Destination(
        name=name,
        kind=shape.kind,
        to=shape.to,
        url=shape.url or base_url,
        keep=max(shape.keep, 1),
        grace=shape.grace,
        branch=shape.branch,
        endpoint=shape.endpoint,
        region=shape.region,
        at=cursor.place,
    )
