"""The words that a search compares."""

from __future__ import annotations


def search_words(text: str) -> tuple[str, ...]:
    """The stems of a text, in order."""
    raise NotImplementedError
