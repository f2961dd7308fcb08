"""The brand as a card needs it: values where a page has custom properties of its style sheet."""

from __future__ import annotations

import re

from site_builder.domain.card import Palette
from site_builder.domain.site import Brand

DEFAULTS = {
    "l-paper": "#f7f3ea",
    "l-rule": "#cdc4b0",
    "l-ink": "#15130e",
    "l-soft": "#5c5546",
    "l-accent": "#1b3aa6",
    "l-dispute": "#b02e0c",
    "thread": "2px",
    "knot": ".8125rem",
    "knot-shape": "50%",
    "display": "700",
}
"""What `static/style.css` sets where a brand is silent; a test holds the two together."""

PIXELS = {"px": 1.0, "rem": 16.0, "em": 16.0, "": 1.0}
LENGTH = re.compile(r"([0-9.]+)(px|rem|em|%)?")


def palette_of(brand: Brand) -> Palette:
    """The light colours, the thread and its knots."""
    values = DEFAULTS | dict(brand.properties)
    knot = _pixels(values["knot"], 13.0)
    return Palette(
        paper=values["l-paper"],
        rule=values["l-rule"],
        ink=values["l-ink"],
        soft=values["l-soft"],
        accent=values["l-accent"],
        dispute=values["l-dispute"],
        thread=_pixels(values["thread"], 2.0),
        knot=knot,
        knot_shape=_share(values["knot-shape"], knot),
        display=int(values["display"]),
    )


def _pixels(length: str, instead: float) -> float:
    """A CSS length in pixels; a share has no meaning here, and neither has a thread without width.

    >>> _pixels(".8125rem", 1), _pixels("4px", 1), _pixels("50%", 2)
    (13.0, 4.0, 2)
    """
    number, unit = _parts(length)
    return number * PIXELS[unit] if unit in PIXELS and number else instead


def _share(length: str, knot: float) -> float:
    """The radius of a corner as a share of the knot, at most a half.

    >>> _share("50%", 13), _share("0", 16), _share("4px", 16)
    (0.5, 0.0, 0.25)
    """
    number, unit = _parts(length)
    return min(number / 100 if unit == "%" else number * PIXELS[unit] / knot, 0.5)


def _parts(length: str) -> tuple[float, str]:
    match = LENGTH.fullmatch(length)
    return (float(match[1]), match[2] or "") if match else (0.0, "")
