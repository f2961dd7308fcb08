from __future__ import annotations

import pytest

from site_builder.arabic.isolates import isolated
from site_builder.arabic.policy import Policy
from site_builder.arabic.runs import runs

POLICIES = {"latn": Policy("latn", "standard"), "arab": Policy("arab", "standard"), "verbatim": None}


@pytest.mark.parametrize(
    ("text", "policy", "expected"),
    [
        ("A&B", "latn", '<bdi lang="en">A&amp;B</bdi>'),
        ("https://a.b/?c&d", "arab", '<bdi dir="ltr">https://a.b/?c&amp;d</bdi>'),
        ("1.2.3", "arab", '<bdi lang="en">1.2.3</bdi>'),
        ("Яндекс", "latn", "<bdi>Яндекс</bdi>"),
        ("11", "arab", "١١"),
        ("12.5%", "latn", '<bdi dir="ltr">12.5%</bdi>'),
        ("12.5%", "arab", '<bdi dir="rtl">١٢٫٥٪</bdi>'),
        ("١٢٫٥٪", "verbatim", '<bdi dir="rtl">١٢٫٥٪</bdi>'),
        ("%50", "verbatim", '<bdi dir="ltr">%50</bdi>'),
        ("10-20", "latn", '<bdi dir="rtl">10–20</bdi>'),
        ("10-20", "verbatim", '<bdi dir="rtl">10\u200f-20</bdi>'),
        ("20-10", "latn", '<bdi dir="ltr">20-10</bdi>'),
        ("20–10", "latn", '<bdi dir="rtl">20–10</bdi>'),
        ("2025-07-03", "verbatim", '<bdi dir="ltr">2025-07-03</bdi>'),
        ("-3", "arab", '<bdi dir="rtl">−٣</bdi>'),
    ],
)
def test_every_kind_has_its_direction(text: str, policy: str, expected: str) -> None:
    """Signs, ranges, dates and names stand in the order that readers of their digits expect, in prose and alone."""
    assert expected == isolated(runs(text)[0], text, POLICIES[policy])
