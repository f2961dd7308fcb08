from __future__ import annotations

from collections.abc import Callable

import pytest

from site_builder.gather.misread import MisreadError
from site_builder.gather.readings.brand_values import read_colour, read_length, read_weight


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (read_colour, "red"),
        (read_colour, "#12345"),
        (read_colour, "#00624a80"),
        (read_colour, "#fff;} body{display:none"),
        (read_length, "url(x)"),
        (read_length, "4"),
        (read_length, "4px;"),
        (read_length, "calc(1px)"),
        (read_length, "-1px"),
        (read_weight, "900"),
        (read_weight, "bold"),
        (read_weight, "701"),
    ],
)
def test_nothing_but_a_plain_value_enters_the_style_sheet(read: Callable[[str], str], text: str) -> None:
    """A brand sets values; it cannot add a rule or an address."""
    with pytest.raises(MisreadError):
        read(text)


@pytest.mark.parametrize("text", ["0", "4px", "1rem", ".8125rem", "1.25em", "50%"])
def test_a_length_stays_as_it_was_typed(text: str) -> None:
    """Every unit of the default style sheet is a length."""
    assert read_length(text) == text
