"""How long a command takes, and how much memory it holds with all its processes. Linux only: it reads /proc."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

STEP = 0.02  # seconds between two looks at the memory
MB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Cost:
    """`seconds` from the command to its end; `processor` seconds of all its processes.

    In MB the most resident memory of all its processes, of the largest, and of the first. What processes share counts
    once for each of them.
    """

    seconds: float
    processor: float
    together: float
    largest: float
    first: float


def cost(command: tuple[str, ...], where: Path) -> Cost:
    """Run a command; its words are shown only when it fails."""
    seen = [(0.0, 0.0, 0.0)]
    with (where / "last.log").open("w+", encoding="utf-8") as log:
        began, started = _processor(), time.perf_counter()
        process = subprocess.Popen(command, cwd=where, stdout=log, stderr=log, env=environment())
        watch = threading.Thread(target=_watch, args=(process.pid, seen), daemon=True)
        watch.start()
        code = process.wait()
        seconds, processor = time.perf_counter() - started, _processor() - began
        watch.join()
        if code:
            log.seek(0)
            sys.exit(f"{' '.join(command)}\n{log.read()}")
    together, largest, first = (max(column) for column in zip(*seen, strict=True))
    return Cost(seconds, processor, together, largest, first)


def _processor() -> float:
    """Seconds of processor time of all children that have ended."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def environment() -> dict[str, str]:
    """As a user has it: Python keeps its compiled modules."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return kept | {"NO_COLOR": "1"}


def _watch(root: int, seen: list[tuple[float, float, float]]) -> None:
    while any(held := [_resident(pid) for pid in _family(root)]):
        seen.append((sum(held) / MB, max(held) / MB, held[0] / MB))
        time.sleep(STEP)


def _family(root: int) -> list[int]:
    """A process and all below it."""
    found = [root]
    for pid in found:
        for children in Path(f"/proc/{pid}/task").glob("*/children"):
            found.extend(int(child) for child in _words(children))
    return found


def _resident(pid: int) -> int:
    """In bytes; 0 for a process that has ended."""
    words = _words(Path(f"/proc/{pid}/statm"))
    return int(words[1]) * os.sysconf("SC_PAGE_SIZE") if words else 0


def _words(path: Path) -> list[str]:
    try:
        return path.read_text().split()
    except OSError:  # it has ended
        return []
