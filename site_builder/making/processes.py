"""The processes that stories are made in: how many there are, how they begin, and that they end with their parent."""

from __future__ import annotations

import os
import signal
import sys
import threading
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import connection, forkserver, get_context, parent_process

THRESHOLD = 6
"""Fewer stories are made sooner in this process than another one starts."""

PRELOADED = ["site_builder.making.place_story", "site_builder.drawing"]
METHOD = "forkserver" if sys.platform == "linux" else "spawn"  # elsewhere a fork may break the system's own libraries


def processors() -> int:
    """How many this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def how_many(orders: int, workers: int) -> int:
    """How many processes make so many stories: as many as were asked for, or, for 0, as many as pay."""
    return min(orders, workers or (processors() if orders >= THRESHOLD else 1))


def prepare(orders: int, workers: int) -> None:
    """Begin the process that all others are forked from: while this one reads the site, it imports what they need.

    It has no threads and has made nothing yet, so a fork of it is as good as a process begun anew, without half a
    second of imports each.
    """
    if METHOD == "forkserver" and how_many(orders, workers) > 1:
        get_context(METHOD).set_forkserver_preload(PRELOADED)
        forkserver.ensure_running()


def processes(count: int) -> ProcessPoolExecutor:
    """So many processes, begun as they are needed."""
    prepare(count, count)
    return ProcessPoolExecutor(count, get_context(METHOD), _begin)


def _begin() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches every process; the parent decides
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A killed build leaves no process behind."""
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)
