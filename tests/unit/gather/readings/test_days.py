from __future__ import annotations

import pytest

from site_builder.gather.misread import MisreadError
from site_builder.gather.readings.days import read_day


@pytest.mark.parametrize("text", ["2025-07-02", "2024-02-29", "0001-01-01"])
def test_a_day_of_the_calendar_is_read(text: str) -> None:
    """Dates stay as they were typed."""
    assert read_day(text) == text


@pytest.mark.parametrize(
    "text", ["2025-13-45", "2025-02-29", "2025-7-2", "20250702", "2025-W27-3", "2/7/2025", "٢٠٢٥-٠٧-٠٢", ""]
)
def test_what_is_no_day_is_refused_with_an_example(text: str) -> None:
    """The message shows one date that would have worked."""
    with pytest.raises(MisreadError) as caught:
        read_day(text)

    assert (caught.value.rule.code, caught.value.values["example"]) == ("bad-date", "2025-07-02")
