"""What the fact sheet says of an article's first and last line, where the general rules cut wrongly."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BodyOverride:
    """The first words of the first line kept and of the last line kept; empty where the rules decide."""

    start: str
    end: str
