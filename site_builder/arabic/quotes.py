"""Quotation marks."""

from __future__ import annotations


def unify_quotes(text: str, nested: bool = False) -> str:
    """The text with the quotation marks of an Arabic newsroom."""
    raise NotImplementedError
