"""A share card: the picture that stands for a page wherever its link is shared."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from site_builder.domain.place import Place
from site_builder.domain.text import Prose, Verbatim


class CardShape(Enum):
    """Width and height in pixels: what previews of links show, and what messaging apps show."""

    WIDE = (1200, 630)
    SQUARE = (1080, 1080)


@dataclass(frozen=True, slots=True)
class Palette:
    """The brand on a light ground: opaque colours in hexadecimal, lengths in CSS pixels, a weight from 400 to 700.

    `knot_shape` is the radius of a knot's corners as a share of the knot: 0 is a square, 0.5 a circle.
    """

    paper: str
    rule: str
    ink: str
    soft: str
    accent: str
    dispute: str
    thread: float
    knot: float
    knot_shape: float
    display: int


@dataclass(frozen=True, slots=True)
class CardPlan:
    """Every word of a card, in reading order; any but `words` may be empty. `path` is the file under the output folder.

    `kicker` says what kind of card it is, `lead` stands above the words, `after` below them, `name` and `role` say who
    stands behind them. A figure is cut into `bound`, `number` and `words` («ما يصل إلى», «300», «مليون دولار»).
    """

    path: str
    shape: CardShape
    brand: Prose
    kicker: Prose
    lead: Prose | Verbatim
    bound: Prose
    number: Prose
    words: Prose | Verbatim
    quoted: bool
    after: Prose
    name: Prose
    role: Prose | Verbatim
    disputed: bool
    palette: Palette
    origin: Place
