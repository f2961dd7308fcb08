"""The approved digest of a source file."""

from __future__ import annotations

import re

from site_builder.gather.misread import MisreadError
from site_builder.gather.value_rules import BAD_DIGEST

PATTERN = r"^[0-9a-f]{12,64}$"


def read_digest(text: str) -> str:
    """A hexadecimal SHA-256, or at least its first 12 digits.

    >>> read_digest("E3B0C44298FC")
    'e3b0c44298fc'
    """
    if not re.fullmatch(PATTERN, text.lower()):
        raise MisreadError(BAD_DIGEST, value=text, example="e3b0c44298fc")
    return text.lower()
