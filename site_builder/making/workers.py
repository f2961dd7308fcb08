"""Stories made here or in many processes, one after the other as they come, so that memory does not grow."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from multiprocessing import connection, get_context, parent_process

from site_builder.making.shop import Bench, Shop, bench_of
from site_builder.making.story import MadeStory, Order, make_story

THRESHOLD = 6
"""Fewer stories are made sooner here than a process starts."""

AHEAD = 2  # orders in hand for each process

_benches: list[Bench] = []
"""The bench of this process, where it is one of many."""


def make_all(orders: tuple[Order, ...], shop: Shop, workers: int = 0) -> Iterator[MadeStory]:
    """Each story as it is done, in no certain order. `workers` 0 means: as many processes as pay."""
    count = workers or (_processors() if len(orders) >= THRESHOLD else 1)
    if count <= 1 or len(orders) <= 1:
        bench = bench_of(shop)
        yield from (make_story(order, bench) for order in orders)
        return
    with ProcessPoolExecutor(min(count, len(orders)), get_context("spawn"), _begin, (shop,)) as executor:
        yield from spread(orders, executor, count * AHEAD)


def spread(orders: Iterable[Order], executor: Executor, ahead: int) -> Iterator[MadeStory]:
    """Hand orders to an executor whose processes were begun with the shop; never more than `ahead` at once."""
    waiting: set[Future[MadeStory]] = set()
    for order in orders:
        if len(waiting) >= ahead:
            done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            yield from (future.result() for future in done)
        waiting.add(executor.submit(_make, order))
    while waiting:
        done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
        yield from (future.result() for future in done)


def _begin(shop: Shop) -> None:
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _benches.append(bench_of(shop))


def _end_with_parent() -> None:
    """A killed build leaves no process behind."""
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)


def _make(order: Order) -> MadeStory:
    return make_story(order, _benches[-1])


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
