"""A date as a reader and as a machine read it."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose


@dataclass(frozen=True, slots=True)
class DateLabel:
    """`machine` is the value of `<time datetime>`: `2026-11-22`, `2025-06`, `2009`, or empty where there is none."""

    text: Prose
    machine: str
