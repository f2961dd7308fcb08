"""Dates as far as they are known, in EDTF (ISO 8601-2).

The forms that a page can show are read here with the standard calendar. The edtf library takes an eighth of a second to
load and milliseconds for each date, so it is asked only about a text that is none of these forms: is it EDTF at all?
"""

from __future__ import annotations

import re

from site_builder.domain.when import Day, When
from site_builder.gather.misread import MisreadError
from site_builder.gather.readings.days import is_day
from site_builder.gather.value_rules import BACKWARD_WHEN, BAD_WHEN, UNSHOWN_WHEN

ONE = re.compile(r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?(?P<about>~?)")
OPEN = ("..", "")


def read_when(text: str) -> When:
    """A date, an approximate date, or an interval with open ends.

    >>> read_when("2025-06~")
    When(edtf='2025-06~', start=Day(year=2025, month=6, day=0), end=Day(year=2025, month=6, day=0), approximate=True)
    >>> read_when("../2025-07").start is None
    True
    """
    first, slash, last = text.partition("/")
    ends = (first, last) if slash else (first, first)
    if not any(ends) or ends == ("..", "..") or not all(end in OPEN or _day(end) for end in ends):
        raise MisreadError(UNSHOWN_WHEN if _is_edtf(text) else BAD_WHEN, value=text)
    start, end = (None if end in OPEN else _day(end) for end in ends)
    if start and end and slash and _backward(start, end):
        raise MisreadError(BACKWARD_WHEN, value=text, example=f"{last}/{first}")
    return When(text, start, end, approximate="~" in text)


def _day(text: str) -> Day | None:
    """The day, where the text is one date of the calendar."""
    found = ONE.fullmatch(text)
    if not found or not is_day(f"{found['year']}-{found['month'] or '01'}-{found['day'] or '01'}"):
        return None
    return Day(int(found["year"]), int(found["month"] or 0), int(found["day"] or 0))


def _backward(start: Day, end: Day) -> bool:
    """Compared as far as both are known: 2025-07/2025 is no contradiction."""
    known = min(sum(map(bool, (day.year, day.month, day.day))) for day in (start, end))
    first, last = ((day.year, day.month, day.day)[:known] for day in (start, end))
    return last < first


def _is_edtf(text: str) -> bool:
    from edtf import parse_edtf
    from edtf.parser.edtf_exceptions import EDTFParseException

    try:
        parse_edtf(text)
    except EDTFParseException:
        return False
    return True
