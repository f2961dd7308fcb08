from __future__ import annotations

import pytest

from site_builder.arabic.phrases import phrases


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال: «Move fast. Break things!» ثم", ["Move fast. Break things!"]),
        ("قال: «“No,” he said.» ثم", ["“No,” he said."]),
        ("قال: «نعم “Go on, now.”»", ["Go on, now."]),
        ("He left; she (Mira) stayed.", ["He left; she (Mira) stayed."]),
        ("Move fast, break things في ميتا", ["Move fast, break things"]),
        ("OpenAI, Anthropic", ["OpenAI", "Anthropic"]),
        ("أدوات npm, pip في", ["npm", "pip"]),
        ("«OpenAI» و«Meta»", ["OpenAI", "Meta"]),
        ("نموذج Llama 3.1 ثم", ["Llama 3.1"]),
        ("من Llama 3 الجديد", ["Llama 3"]),
        ("استقطبت Meta 11 باحثًا", ["Meta", "11"]),
        ("نموذج Meta 100%", ["Meta", "100%"]),
        ("Meta", ["Meta"]),
        ("12 باحثًا", ["12"]),
    ],
)
def test_runs_that_read_as_one_are_one(text: str, expected: list[str]) -> None:
    """A Latin sentence keeps its order as a whole; a list keeps the order of the Arabic text around it."""
    assert expected == [text[run.start : run.end] for run in phrases(text)]
