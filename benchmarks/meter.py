"""How long a command takes, and how much memory it holds with all its processes. Linux only: it reads /proc."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

STEP = 0.02  # seconds between two looks at the memory
MB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Cost:
    """`seconds` from the command to its end; `processor` seconds of all its processes, within a look for each.

    In MB the most resident memory of all its processes, of the largest, and of the first. What processes share counts
    once for each of them.
    """

    seconds: float
    processor: float
    together: float
    largest: float
    first: float


@dataclass
class Seen:
    """What was seen of a process and all below it: the most memory in bytes, and the last processor ticks of each."""

    together: int = 0
    largest: int = 0
    first: int = 0
    ticks: dict[int, int] = field(default_factory=dict)

    def look(self, root: int) -> bool:
        """Look once; false when the first process has ended."""
        family = _family(root)
        held = [_resident(pid) for pid in family]
        self.together = max(self.together, sum(held))
        self.largest = max(self.largest, *held)
        self.first = max(self.first, held[0])
        self.ticks |= {pid: ticks for pid in family if (ticks := _ticks(pid))}
        return held[0] > 0


def cost(command: tuple[str, ...], where: Path) -> Cost:
    """Run a command; its words are shown only when it fails."""
    seen = Seen()
    with (where / "last.log").open("w+", encoding="utf-8") as log:
        started = time.perf_counter()
        process = subprocess.Popen(command, cwd=where, stdout=log, stderr=log, env=environment())
        watch = threading.Thread(target=_watch, args=(process.pid, seen), daemon=True)
        watch.start()
        code = process.wait()
        seconds = time.perf_counter() - started
        watch.join()
        if code:
            log.seek(0)
            sys.exit(f"{' '.join(command)}\n{log.read()}")
    processor = sum(seen.ticks.values()) / os.sysconf("SC_CLK_TCK")
    return Cost(seconds, processor, seen.together / MB, seen.largest / MB, seen.first / MB)


def environment() -> dict[str, str]:
    """As a user has it: Python keeps its compiled modules."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return kept | {"NO_COLOR": "1"}


def _watch(root: int, seen: Seen) -> None:
    while seen.look(root):
        time.sleep(STEP)


def _family(root: int) -> list[int]:
    """A process and all below it."""
    found = [root]
    for pid in found:
        with suppress(FileNotFoundError):  # it has ended between two looks
            for children in Path(f"/proc/{pid}/task").glob("*/children"):
                found.extend(int(child) for child in _words(children))
    return found


def _resident(pid: int) -> int:
    """In bytes; 0 for a process that has ended."""
    words = _words(Path(f"/proc/{pid}/statm"))
    return int(words[1]) * os.sysconf("SC_PAGE_SIZE") if words else 0


def _ticks(pid: int) -> int:
    """Of the processor, for the program and for the system on its behalf; 0 for a process that has ended."""
    _, _, rest = " ".join(_words(Path(f"/proc/{pid}/stat"))).rpartition(") ")
    return sum(int(word) for word in rest.split()[11:13])


def _words(path: Path) -> list[str]:
    try:
        return path.read_text().split()
    except OSError:  # it has ended
        return []
