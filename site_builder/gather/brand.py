"""The brand of a site: its custom properties, and whether its text can be read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from site_builder.domain.finding import Finding
from site_builder.domain.site import Brand
from site_builder.gather.contrast import LEAST, contrast
from site_builder.gather.cursor import Cursor
from site_builder.gather.rules import LOW_CONTRAST

if TYPE_CHECKING:
    from site_builder.gather.shapes.site import BrandShape, ColoursShape

THEMES: Mapping[str, Mapping[str, str]] = {
    "light": {"paper": "#f7f3ea", "wash": "#ebe5d6", "ink": "#15130e", "soft": "#5c5546"}
    | {"accent": "#1b3aa6", "on": "#ffffff", "dispute": "#b02e0c"},
    "dark": {"paper": "#14130f", "wash": "#2b271e", "ink": "#f0eadd", "soft": "#b5ac99"}
    | {"accent": "#a9baff", "on": "#14130f", "dispute": "#ff9a78"},
}
"""The default style sheet's colours, which stand wherever a brand sets none."""

PAIRS = (
    *((front, back) for front in ("ink", "soft", "accent", "dispute") for back in ("paper", "wash")),
    ("on", "accent"),
)
"""What is read on what."""


def brand(shape: BrandShape) -> Brand:
    """`l-` and `d-` before the colours of the light and the dark theme; the rest under its own name."""
    light = (("l-" + name, value) for name, value in _colours(shape.light).items())
    dark = (("d-" + name, value) for name, value in _colours(shape.dark).items())
    rest = (
        ("thread", shape.thread),
        ("knot", shape.knot),
        ("knot-shape", shape.knot_shape),
        ("display", shape.display),
    )
    return Brand((*light, *dark, *((name, value) for name, value in rest if value)), shape.face)


def unreadable_pairs(shape: BrandShape, cursor: Cursor) -> Iterator[Finding]:
    """Every pair of colours that is too close to read; the default ones pass among themselves."""
    for theme, colours in (("light", _colours(shape.light)), ("dark", _colours(shape.dark))):
        every = {**THEMES[theme], **colours}
        for front, back in PAIRS:
            ratio = contrast(every[front], every[back])
            if ratio < LEAST:
                yield _too_close(cursor.to(theme, front if front in colours else back), front, back, every, ratio)


def _too_close(cursor: Cursor, front: str, back: str, every: Mapping[str, str], ratio: float) -> Finding:
    """Rounded down, so that 4.49 never reads as 4.5."""
    return LOW_CONTRAST.broken(
        cursor.place,
        front=front,
        back=back,
        front_value=every[front],
        back_value=every[back],
        theme=cursor.path[-2],
        ratio=int(ratio * 10) / 10,
        least=LEAST,
    )


def _colours(shape: ColoursShape) -> dict[str, str]:
    return {name: value for name, value in shape.model_dump().items() if value}
