"""One build of a folder at a time, by a lock of the operating system: it dies with its process."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def locked(folder: Path, on_wait: Callable[[], None]) -> Iterator[None]:
    """Hold the lock of a folder; call `on_wait` once if another build holds it. Nothing is left behind.

    A folder that is not there, or that may not be read, needs no lock: no build of it can go on.
    """
    if not os.access(folder, os.R_OK):
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        _take(handle, on_wait)
        yield
    finally:
        os.close(handle)


def _take(handle: int, on_wait: Callable[[], None]) -> None:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        on_wait()
        fcntl.flock(handle, fcntl.LOCK_EX)
