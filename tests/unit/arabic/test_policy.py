from __future__ import annotations

import pytest

from site_builder.arabic.policy import Policy


@pytest.mark.parametrize(
    ("policy", "expected"),
    [
        (Policy("latn", "standard"), (",", ".")),
        (Policy("latn", "standard", "ar-EG"), (",", ".")),
        (Policy("latn", "levant", "ar-LB"), (".", ",")),
        (Policy("latn", "morocco", "ar-ma"), (".", ",")),
        (Policy("arab", "levant", "ar-LB"), ("٬", "٫")),
    ],
)
def test_separators_follow_digits_and_country(policy: Policy, expected: tuple[str, str]) -> None:
    """Six countries swap the separators of Latin digits; Arabic-Indic digits have their own everywhere."""
    assert expected == policy.separators
