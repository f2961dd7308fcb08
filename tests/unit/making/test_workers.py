from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest

from site_builder.build import Request, build
from site_builder.making import workers
from tests.laws.changes import clean, three_stories
from tests.laws.sites import ROOT, printed

ORDERS: Any = (1, 2, 3, 4, 5, 6)
"""Whatever is handed out: these tests look at how, not at what."""


@pytest.fixture(autouse=True)
def pen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is drawn here."""
    monkeypatch.setattr("site_builder.draw.press.can_draw", lambda: False)


@pytest.mark.parametrize(
    "begun",
    [
        lambda: ThreadPoolExecutor(2),
        lambda: ProcessPoolExecutor(2, get_context("spawn")),
    ],
    ids=["threads", "processes"],
)
def test_any_executor_builds_the_same_site(tmp_path: Path, begun: Callable[[], Executor]) -> None:
    """Ours is not needed: workers that nobody prepared print what one process prints."""
    site = three_stories(tmp_path / "site")
    with begun() as executor:
        request = Request(site, site / "build", ROOT, workers=2, executor=executor)
        built = build(request, lambda done, whole: None, lambda: None)

    assert built.written
    assert printed(site) == clean(site, ROOT)[1]


def same(order: Any, bench: object) -> Any:
    """What is ordered is made."""
    return order


class Slow(Executor):
    """Keeps what it is given, and does it when it is asked for the result of something."""

    def __init__(self) -> None:
        self.given: list[Future[Any]] = []
        self.most = 0

    def submit(self, act: Callable[..., Any], /, *arguments: Any, **named: Any) -> Future[Any]:
        """Half of what is in hand is done as soon as four are."""
        self.given.append(Future())
        waiting = [future for future in self.given if not future.done()]
        self.most = max(self.most, len(waiting))
        for future in waiting[:2] if len(waiting) >= 4 else ():
            future.set_result(arguments[1])
        if len(self.given) == len(ORDERS):
            for future in self.given:
                if not future.done():
                    future.set_result(arguments[1])
        return self.given[-1]


def test_no_more_orders_are_in_hand_than_asked() -> None:
    """The archive may be large: its orders and what comes of them are never all in memory."""
    executor = Slow()
    shop: Any = None

    came = list(workers.spread(same, ORDERS, shop, executor, 4))

    assert (len(came), executor.most) == (6, 4)


def test_whoever_stops_early_leaves_nothing_running(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A build that fails clears its stage: nobody may write to it any more."""
    monkeypatch.setattr(workers, "bench_of", lambda shop: None)
    shop: Any = None
    with ThreadPoolExecutor(2) as executor:
        paths = [tmp_path / str(number) for number in range(50)]
        coming = workers.spread(lambda path, bench: path.touch(), paths, shop, executor, 4)
        next(coming)
        coming.close()
        before = len(list(tmp_path.iterdir()))

    assert len(list(tmp_path.iterdir())) == before < 50
