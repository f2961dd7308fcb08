"""The values that a brand may give to custom properties of the style sheet; nothing else may enter it."""

from __future__ import annotations

import re

from site_builder.gather.misread import MisreadError
from site_builder.gather.value_rules import BAD_COLOUR, BAD_LENGTH, BAD_WEIGHT

COLOUR = r"^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$"
LENGTH = r"^(0|[0-9]{0,3}\.?[0-9]{1,4}(px|rem|em|%))$"
WEIGHT = r"^([456][0-9]{2}|700)$"


def read_colour(text: str) -> str:
    """An opaque colour, in small letters.

    >>> read_colour("#00624A")
    '#00624a'
    """
    if not re.fullmatch(COLOUR, text):
        raise MisreadError(BAD_COLOUR, value=text)
    return text.lower()


def read_length(text: str) -> str:
    """A length or a share.

    >>> read_length(".8125rem")
    '.8125rem'
    """
    if not re.fullmatch(LENGTH, text):
        raise MisreadError(BAD_LENGTH, value=text)
    return text


def read_weight(text: str) -> str:
    """A weight that the face has, 400 to 700.

    >>> read_weight("600")
    '600'
    """
    if not re.fullmatch(WEIGHT, text):
        raise MisreadError(BAD_WEIGHT, value=text)
    return text
