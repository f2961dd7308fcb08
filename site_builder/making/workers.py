"""Stories made here or in many processes, one after the other as they come, so that memory does not grow."""

from __future__ import annotations

import os
import threading
from collections.abc import Generator, Iterable
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from multiprocessing import connection, get_context, parent_process

from site_builder.making.place_story import Order, PlacedStory, place_story
from site_builder.making.shop import Bench, Shop, bench_of

THRESHOLD = 6
"""Fewer stories are made sooner here than a process starts."""

AHEAD = 2  # orders in hand for each process

Coming = Generator[PlacedStory, None, None]

_here = threading.local()
"""The bench of this thread: templates once compiled serve all orders of one shop."""


def place_all(orders: tuple[Order, ...], shop: Shop, workers: int, executor: Executor | None) -> Coming:
    """Each story as it is done, in no certain order. `workers` 0 means: as many processes as pay.

    An `executor` makes all of them, wherever its workers are, if they see the same disk.
    """
    count = workers or (_processors() if len(orders) >= THRESHOLD else 1)
    if executor:
        yield from spread(orders, shop, executor, (workers or _processors()) * AHEAD)
    elif count <= 1 or len(orders) <= 1:
        yield from (_place(shop, order) for order in orders)
    else:
        with ProcessPoolExecutor(min(count, len(orders)), get_context("spawn"), _begin) as processes:
            yield from spread(orders, shop, processes, count * AHEAD)


def spread(orders: Iterable[Order], shop: Shop, executor: Executor, ahead: int) -> Coming:
    """Hand out orders, never more than `ahead` at once. When this ends, however it ends, none is being made."""
    waiting: set[Future[PlacedStory]] = set()
    try:
        for order in orders:
            if len(waiting) >= ahead:
                done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
                yield from (future.result() for future in done)
            waiting.add(executor.submit(_place, shop, order))
        while waiting:
            done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            yield from (future.result() for future in done)
    finally:
        wait([future for future in waiting if not future.cancel()])


def _begin() -> None:
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A killed build leaves no process behind."""
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)


def _place(shop: Shop, order: Order) -> PlacedStory:
    """The shop travels with each order, which costs a thousandth of a story, so that any executor will do."""
    bench: Bench | None = getattr(_here, "bench", None)
    if bench is None or bench.shop != shop:
        bench = _here.bench = bench_of(shop)
    return place_story(order, bench)


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
