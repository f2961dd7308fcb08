"""The shares and the counts that a text states."""

from __future__ import annotations

from site_builder.arabic.numbers import NumberMention


def percent_mentions(text: str) -> tuple[NumberMention, ...]:
    """Every percentage of the text, in order."""
    raise NotImplementedError


def count_mentions(text: str, noun: str) -> tuple[NumberMention, ...]:
    """Every number that counts the noun."""
    raise NotImplementedError
