"""What one tool took to build one archive."""

from __future__ import annotations

import statistics
from dataclasses import dataclass, field

from meter import Cost


@dataclass
class Row:
    """What one tool took; `kinds` holds the costs of each kind of build. `left_out` says why there are none."""

    tool: str
    makes: str
    pages: int = 0
    kinds: dict[str, list[Cost]] = field(default_factory=dict)
    left_out: str = ""

    def seconds(self, kind: str) -> float:
        """The median of a kind of build."""
        return statistics.median(one.seconds for one in self.kinds[kind])

    @property
    def processor(self) -> float:
        """The median of the processor seconds of a cold build, of all its processes."""
        return statistics.median(one.processor for one in self.kinds["cold"])

    @property
    def memory(self) -> tuple[float, float]:
        """In MB over all builds: all processes together, and the largest of them."""
        costs = [one for kind in self.kinds.values() for one in kind]
        return max(one.together for one in costs), max(one.largest for one in costs)
