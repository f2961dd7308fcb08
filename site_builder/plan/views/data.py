"""A fact as data, for those who cite it with a machine."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DataView:
    """`json` is the whole file, already JSON with its last newline: print it unescaped."""

    json: str
