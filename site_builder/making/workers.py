"""Stories made here or in many processes, one after the other as they come, so that memory does not grow."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from multiprocessing import connection, get_context, parent_process
from typing import TypeVar

from site_builder.making.shop import Bench, Shop, bench_of
from site_builder.making.story import Order

THRESHOLD = 6
"""Fewer stories are made sooner here than a process starts."""

AHEAD = 2  # orders in hand for each process

_benches: list[Bench] = []
"""The bench of this process, where it is one of many."""


Made = TypeVar("Made")
Make = Callable[[Order, Bench], Made]
"""A function of some module, so that it travels by name."""


def make_all(make: Make[Made], orders: tuple[Order, ...], shop: Shop, workers: int = 0) -> Iterator[Made]:
    """Each story as it is done, in no certain order. `workers` 0 means: as many processes as pay."""
    count = workers or (processors() if len(orders) >= THRESHOLD else 1)
    if count <= 1 or len(orders) <= 1:
        bench = bench_of(shop)
        yield from (make(order, bench) for order in orders)
        return
    with ProcessPoolExecutor(min(count, len(orders)), get_context("spawn"), _begin, (shop,)) as executor:
        yield from spread(make, orders, executor, count * AHEAD)


def spread(make: Make[Made], orders: Iterable[Order], executor: Executor, ahead: int) -> Iterator[Made]:
    """Hand orders to an executor whose processes were begun with the shop; never more than `ahead` at once."""
    waiting: set[Future[Made]] = set()
    for order in orders:
        if len(waiting) >= ahead:
            done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            yield from (future.result() for future in done)
        waiting.add(executor.submit(_make, make, order))
    while waiting:
        done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
        yield from (future.result() for future in done)


def processors() -> int:
    """How many this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _begin(shop: Shop) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches every process; the parent decides
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _benches.append(bench_of(shop))


def _end_with_parent() -> None:
    """A killed build leaves no process behind."""
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)


def _make(make: Make[Made], order: Order) -> Made:
    return make(order, _benches[-1])
