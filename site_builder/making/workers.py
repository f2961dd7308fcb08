"""Stories made here or in many processes, one after the other as they come, so that memory does not grow."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from typing import TypeVar

from site_builder.making.processes import copies, how_many, preload, processes, processors
from site_builder.making.shop import Bench, Shop, bench_of

AHEAD = 2  # orders in hand for each process

Order = TypeVar("Order")
Made = TypeVar("Made")
Make = Callable[[Order, Bench], Made]
"""A function of some module, so that it travels by name."""
Coming = Generator[Made, None, None]

_here = threading.local()
"""The bench of this thread: templates that are compiled once serve all orders of a shop."""


def make_all(
    make: Make[Order, Made], orders: Sequence[Order], shop: Shop, workers: int = 0, executor: Executor | None = None
) -> Coming[Made]:
    """Each story as it is done, in no certain order. `workers` 0 means: as many processes as pay.

    An `executor` makes all of them, wherever its workers are.
    """
    count = how_many(len(orders), workers)
    if executor:
        yield from spread(make, orders, shop, executor, (workers or processors()) * AHEAD)
    elif count <= 1:
        yield from (_make(make, order, shop) for order in orders)
    else:
        if copies():
            preload()
            _bench(shop).kit.load()
        with processes(count) as ours:
            yield from spread(make, orders, shop, ours, count * AHEAD)


def spread(
    make: Make[Order, Made], orders: Iterable[Order], shop: Shop, executor: Executor, ahead: int
) -> Coming[Made]:
    """Hand out orders, never more than `ahead` at once. When this ends, however it ends, none is being made."""
    waiting: set[Future[Made]] = set()
    try:
        for order in orders:
            if len(waiting) >= ahead:
                done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
                yield from (future.result() for future in done)
            waiting.add(executor.submit(_make, make, order, shop))
        while waiting:
            done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            yield from (future.result() for future in done)
    finally:
        wait([future for future in waiting if not future.cancel()])


def _make(make: Make[Order, Made], order: Order, shop: Shop) -> Made:
    """The shop travels with each order, which costs a thousandth of a story, so that any executor will do."""
    return make(order, _bench(shop))


def _bench(shop: Shop) -> Bench:
    bench: Bench | None = getattr(_here, "bench", None)
    if bench is None or bench.shop != shop:
        bench = _here.bench = bench_of(shop)
    return bench
