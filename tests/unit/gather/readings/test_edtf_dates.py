from __future__ import annotations

from datetime import date

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from site_builder.domain.when import Day, When
from site_builder.gather.misread import MisreadError
from site_builder.gather.readings.edtf_dates import read_when


def refused(text: str) -> str:
    """The code of the rule that a text breaks."""
    with pytest.raises(MisreadError) as caught:
        read_when(text)
    return caught.value.rule.code


@pytest.mark.parametrize(
    ("text", "start", "end", "approximate"),
    [
        ("2009", Day(2009), Day(2009), False),
        ("2025-06", Day(2025, 6), Day(2025, 6), False),
        ("2024-02-29", Day(2024, 2, 29), Day(2024, 2, 29), False),
        ("2025-06~", Day(2025, 6), Day(2025, 6), True),
        ("../2025-07", None, Day(2025, 7), False),
        ("/2025-07", None, Day(2025, 7), False),
        ("2025-07/..", Day(2025, 7), None, False),
        ("2025-06~/2025-08", Day(2025, 6), Day(2025, 8), True),
        ("2025-07/2025", Day(2025, 7), Day(2025), False),
    ],
)
def test_a_date_is_known_as_far_as_it_is_written(
    text: str, start: Day | None, end: Day | None, approximate: bool
) -> None:
    """Years, months, days, about, and intervals with open ends."""
    assert read_when(text) == When(text, start, end, approximate)


@pytest.mark.parametrize(
    "text", ["2025-13-45", "2025-02-30", "2025-6", "2025/07/03", "يوليو 2025", "/", "2025-07/x", ""]
)
def test_what_is_no_date_is_refused(text: str) -> None:
    """No calendar has a month 13 or a 30 February, and words belong to as_stated."""
    assert refused(text) == "bad-when"


@pytest.mark.parametrize(
    "text", ["2025-21", "199X", "2025-06?", "2004-06-XX", "[2009,2010]", "Y17000002", "0000", "../.."]
)
def test_a_kind_of_date_that_no_page_shows_is_refused_as_such(text: str) -> None:
    """The editor learns that the notation is right and the page cannot show it."""
    assert refused(text) == "unsupported-when"


@pytest.mark.parametrize("text", ["2025-08/2025-07", "2025-07-02/2025-07-01", "2025-07/2024"])
def test_a_period_runs_forward(text: str) -> None:
    """An interval that ends before it begins is a slip."""
    assert refused(text) == "backward-when"


@given(st.dates(date(1000, 1, 1)), st.sampled_from([4, 7, 10]), st.sampled_from(["", "~"]))
def test_our_reading_and_the_library_agree(day: date, length: int, about: str) -> None:
    """Every form that is read without the edtf library is the same date to the library."""
    text = day.isoformat()[:length] + about
    first = tuple(parse_edtf(text).lower_strict()[:3])
    start = read_when(text).start

    assert start is not None
    assert (start.year, start.month or 1, start.day or 1) == first
