from __future__ import annotations

import pytest

from site_builder.arabic.runs import runs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://a.b/c?d=1.", [("url", "https://a.b/c?d=1")]),
        ("a.b@c.co،", [("email", "a.b@c.co")]),
        ("+971 4 123 4567 أو 800-123-4567", [("phone", "+971 4 123 4567"), ("phone", "800-123-4567")]),
        ("2025/07/03 و3.7.2024: ", [("date", "2025/07/03"), ("date", "3.7.2024")]),
        ("٢٠٢٥-٠٧-٠٣", [("date", "٢٠٢٥-٠٧-٠٣")]),
        ("1.2.3 و1.234.567", [("version", "1.2.3"), ("number", "1.234.567")]),
        ("10:30 و3:1 و2024/2025", [("ratio", "10:30"), ("ratio", "3:1"), ("ratio", "2024/2025")]),
        ("2023–2025 و10-20% و٣–٥", [("range", "2023–2025"), ("range", "10-20%"), ("range", "٣–٥")]),
        ("12.5% و٪٥٠ و3 %", [("percent", "12.5%"), ("percent", "٪٥٠"), ("percent", "3 %")]),
        ("$100 و٥€", [("money", "$100"), ("money", "٥€")]),
        ("-3 و+5 و−٢", [("signed", "-3"), ("signed", "+5"), ("signed", "−٢")]),
        ("11 و1,234.5 و١٬٢٣٤٫٥", [("number", "11"), ("number", "1,234.5"), ("number", "١٬٢٣٤٫٥")]),
        ("Яндекс العربية", [("foreign", "Яндекс")]),
        ("كوفيد-19", [("number", "19")]),
        ("بلا شيء – إطلاقًا.", []),
    ],
)
def test_every_kind_is_told_from_the_others(text: str, expected: list[tuple[str, str]]) -> None:
    """Addresses, dates, versions, ranges and numbers are told apart, after a clitic and before punctuation too."""
    assert expected == [(run.kind, text[run.start : run.end]) for run in runs(text)]
