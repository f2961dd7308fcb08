"""Dates of a single day."""

from __future__ import annotations

import re
from datetime import date

from site_builder.gather.misread import MisreadError
from site_builder.gather.value_rules import BAD_DATE


def read_day(text: str) -> str:
    """A calendar day in ISO 8601, as it was typed.

    >>> read_day("2025-07-02")
    '2025-07-02'
    """
    if not is_day(text):
        raise MisreadError(BAD_DATE, value=text, example="2025-07-02")
    return text


def is_day(text: str) -> bool:
    """False for 2025-02-30, and for the other notations of ISO 8601 (20250702) that readers of a sheet stumble over.

    >>> is_day("2025-02-30")
    False
    """
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
