"""Where an excerpt stands in a passage, at three levels of strictness."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum


class Level(IntEnum):
    """How much two texts may differ and still be the same words, from strict to lenient."""

    EXACT = 0
    PRESENTATION = 1
    ORTHOGRAPHIC = 2


def find(needle: str, haystack: str, level: Level) -> tuple[tuple[int, int], ...]:
    """Every stretch of the haystack that holds the needle."""
    raise NotImplementedError


def nearest(needle: str, haystacks: Sequence[str]) -> int:
    """The index of the passage most like the needle."""
    raise NotImplementedError
