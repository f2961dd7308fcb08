"""Saves that can be told apart in a page: each writes a mark of its own into a story of the demonstration's shape."""

from __future__ import annotations

import time
from pathlib import Path

NARRATIVE, SHEET = "story.md", "facts.yaml"
SPOTS = {NARRATIVE: "يقول سام ", SHEET: "title: ثلاثة موظفين من زيورخ"}
"""Words of the demonstration story before which, in its text, and after which, in its sheet, a save writes a mark."""


def letters(number: int) -> str:
    """A number in Arabic letters, so that it claims no figure."""
    return "".join("ابجدهوزحطي"[int(digit)] for digit in str(number))


def save(file: Path, before: str, number: int) -> float:
    """Write a mark where the last one stood; the moment of the save in milliseconds since 1970."""
    spot, mark = SPOTS[file.name], f"علامة{letters(number)}"
    new = f"{mark} {spot}" if file.name == NARRATIVE else f"{spot} {mark}"
    text = before.replace(spot, new, 1)
    moment = time.time() * 1000
    file.write_text(text, encoding="utf-8")
    return moment
