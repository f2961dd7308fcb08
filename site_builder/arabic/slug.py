"""Names for URLs and headings."""

from __future__ import annotations


def slug(text: str) -> str:
    """A part of a URL."""
    raise NotImplementedError


def heading_id(text: str, taken: set[str]) -> str:
    """An id that no other heading of the page has."""
    raise NotImplementedError
