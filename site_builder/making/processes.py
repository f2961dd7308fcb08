"""The processes that stories are made in: how many there are, how they begin, and that they end with their parent."""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from importlib import import_module
from multiprocessing import connection, get_context, parent_process

THRESHOLD = 6
"""Fewer stories are made sooner in this process than another one starts."""

PRELOADED = [
    "site_builder.making.place_story",
    "site_builder.gather.shapes.sheet",
    "site_builder.drawing",  # where the extra that draws is installed
    "snowballstemmer",
]
"""What the first story that is made in a process imports."""

TASKS = "/proc/self/task"  # a thread each, those of libraries among them


def processors() -> int:
    """How many this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def how_many(orders: int, workers: int) -> int:
    """How many processes make so many stories: as many as were asked for, or, for 0, as many as pay."""
    return min(orders, workers or (processors() if orders >= THRESHOLD else 1))


def copies() -> bool:
    """True where a process begins as a copy of this one, with all that it has imported and laid out.

    A copy holds no thread but the one that made it, so no other may be there; and only Linux says so for certain.
    """
    try:
        return sys.platform == "linux" and len(os.listdir(TASKS)) == 1
    except OSError:
        return False


def preload() -> None:
    """Import what stories need before this process is copied."""
    for name in PRELOADED:
        with suppress(ImportError):
            import_module(name)


def processes(count: int) -> ProcessPoolExecutor:
    """So many processes. Copies all begin with the first order, before the executor has a thread of its own."""
    if copies():
        return ProcessPoolExecutor(count, get_context("fork"), _begin)
    context = get_context("forkserver" if sys.platform == "linux" else "spawn")  # elsewhere a fork may break libraries
    context.set_forkserver_preload(PRELOADED)
    return ProcessPoolExecutor(count, context, _begin)


def _begin() -> None:
    gc.freeze()  # what is here stays: whoever collects garbage need not look through it each time
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches every process; the parent decides
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A killed build leaves no process behind."""
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)
