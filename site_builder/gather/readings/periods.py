"""The time that a sum covers."""

from __future__ import annotations

from site_builder.arabic.durations import read_duration
from site_builder.domain.figure import Period, PeriodUnit
from site_builder.gather.misread import MisreadError
from site_builder.gather.value_rules import BAD_DURATION


def read_period(text: str) -> Period:
    """`4 years`, `first year`, `each year`, or the same in Arabic."""
    duration = read_duration(text)
    if duration is None or duration.count < 1:
        raise MisreadError(BAD_DURATION, value=text)
    return Period(duration.count, PeriodUnit(duration.unit), duration.which)
