"""How well one colour reads on another (WCAG 2.2, relative luminance and contrast ratio)."""

from __future__ import annotations

LEAST = 4.5
SIX = len("rrggbb")
LINEAR_UP_TO = 0.04045


def contrast(front: str, back: str) -> float:
    """From 1 to 21, for two opaque colours.

    >>> contrast("#fff", "#000000")
    21.0
    """
    lighter, darker = sorted((_luminance(front), _luminance(back)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    digits = colour.removeprefix("#")
    pairs = [digit * 2 for digit in digits] if len(digits) < SIX else [digits[at : at + 2] for at in (0, 2, 4)]
    red, green, blue = (_linear(int(pair, 16) / 255) for pair in pairs)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= LINEAR_UP_TO else ((channel + 0.055) / 1.055) ** 2.4
