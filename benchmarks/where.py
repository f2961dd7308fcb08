"""Where the time of a cold build goes: `python benchmarks/where.py SITE` builds in one process and prints JSON.

A thread looks at the stack every few milliseconds and counts the innermost stage. Unlike a tracer it slows nothing.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType

import site_builder
from site_builder.build import Request, build
from site_builder.cli import theme_root

HOME = Path(site_builder.__file__).parent
STEP = 0.004  # seconds between two looks


def stage_of(frame: FrameType | None) -> str:
    """The innermost folder of the program on a stack; the ground floors count as the stage that called them."""
    while frame is not None:
        path = Path(frame.f_code.co_filename)
        if path.is_relative_to(HOME):
            name = path.relative_to(HOME).parts[0]
            if name not in ("arabic", "domain"):
                return name.removesuffix(".py")
        frame = frame.f_back
    return "start"


def look(thread: int, seen: Counter[str], done: threading.Event) -> None:
    """Count until the build is done."""
    while not done.wait(STEP):
        seen[stage_of(sys._current_frames().get(thread))] += 1


def main() -> None:
    """Build into a folder that is thrown away; print seconds, pages and the share of each stage."""
    site = Path(sys.argv[1]).resolve()
    seen: Counter[str] = Counter()
    done = threading.Event()
    watch = threading.Thread(target=look, args=(threading.get_ident(), seen, done))
    with TemporaryDirectory(dir=site) as folder:
        watch.start()
        started = time.perf_counter()
        built = build(Request(site, Path(folder) / "out", theme_root(), workers=1), lambda *_: None, lambda: None)
        seconds = time.perf_counter() - started
        done.set()
        watch.join()
    shares = {stage: count / seen.total() for stage, count in seen.most_common()}
    sys.stdout.write(json.dumps({"seconds": seconds, "pages": built.pages, "shares": shares}) + "\n")


if __name__ == "__main__":
    main()
