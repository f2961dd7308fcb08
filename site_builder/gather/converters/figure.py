"""Figures and exchange rates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from site_builder.domain.figure import Figure, Rate, Status
from site_builder.gather.converters.grounds import grounds
from site_builder.gather.cursor import Cursor

if TYPE_CHECKING:
    from site_builder.gather.shapes.figure import FigureShape, RateShape


def figure(shape: FigureShape, cursor: Cursor) -> Figure:
    """A figure; one that somebody disputes is disputed unless its status says otherwise."""
    return Figure(
        id=shape.id,
        label=shape.label,
        kind=shape.kind,
        amount=shape.amount,
        currency=shape.currency,
        unit=shape.unit,
        bound=shape.bound,
        period=shape.over,
        when=shape.when,
        claimed_by=shape.claimed_by,
        disputed_by=shape.disputed_by,
        status=shape.status or (Status.DISPUTED if shape.disputed_by else Status.CLAIMED),
        reference=shape.reference,
        text=shape.text,
        grounds=grounds(shape, cursor),
        at=cursor.places,
    )


def rate(shape: RateShape, cursor: Cursor) -> Rate:
    """An exchange rate."""
    return Rate(
        id=shape.id,
        base=shape.base,
        quote=shape.quote,
        rate=shape.rate,
        on=shape.on,
        grounds=grounds(shape, cursor),
        at=cursor.places,
    )
