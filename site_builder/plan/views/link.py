"""A link with its words."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose, Verbatim


@dataclass(frozen=True, slots=True)
class Link:
    """`url` is relative to the page; without one the words stand alone."""

    url: str
    text: Prose | Verbatim
