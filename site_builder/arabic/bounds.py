"""On which side of a number the truth lies, in the words around it."""

from __future__ import annotations


def bound_at(text: str, start: int, end: int) -> str:
    """One of exactly, about, up_to, at_least, more_than, less_than, for the number at `text[start:end]`."""
    raise NotImplementedError
