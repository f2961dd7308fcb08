"""The stand: it hands saves, requests and chores to the one thread that works, and tells every open tab."""

from __future__ import annotations

import asyncio
import gc
import traceback
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from time import perf_counter
from typing import Any, TypeVar

from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.making.request import Request
from site_builder.preview.complaints import Fields, complaints
from site_builder.preview.editor import Editor
from site_builder.preview.hosting import answer, name_of
from site_builder.preview.rules import BUILDER_FAULT
from site_builder.preview.saved import Saved, together
from site_builder.preview.tab import Tab
from site_builder.preview.workshop import Workshop

Got = TypeVar("Got")
SLICE = 0.005  # seconds of chores, after which a save or a request has its turn


@dataclass(frozen=True, slots=True)
class News:
    """What the terminal is told. `seconds` is how long saves took to be taken in, None for what was found later."""

    findings: tuple[Finding, ...]
    seconds: float | None
    surveyed: int
    stories: int


Tell = Callable[[News], None]


class Stand:
    """Lives on the server's loop. One thread does all the work: saves, then requests, then open tabs, then chores.

    Only `saved` and `wake` may be called for other threads, by `loop.call_soon_threadsafe`.
    """

    def __init__(self, request: Request, editor: Editor, tell: Tell) -> None:
        self._loop = asyncio.get_running_loop()
        self.workshop = Workshop(request, self._found)
        self._editor, self._tell = editor, tell
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="workshop")
        self._due = asyncio.Event()
        self._again: asyncio.TimerHandle | None = None
        self._saves: list[Saved] = []
        self._unread: list[Saved] = []
        self._asked: deque[tuple[Callable[[], Any], asyncio.Future[Any]]] = deque()
        self._tabs: dict[Tab, bool] = {}
        self._findings: tuple[Finding, ...] | None = None
        self._fault: tuple[Finding, ...] = ()
        self._banner: Fields = {}
        self._reading: Fields = {"reading": []}

    def wake(self) -> None:
        """There is something to do."""
        self._due.set()

    def _found(self) -> None:
        self._loop.call_soon_threadsafe(self.wake)

    def saved(self, paths: Saved) -> None:
        """Something was saved: whoever asks from now on is answered by what came of it."""
        self._saves.append(paths)
        self.wake()

    async def ask(self, question: Callable[[], Got]) -> Got | None:
        """What the workshop answers once every save until now is taken in; None where the program fails."""
        future: asyncio.Future[Got | None] = self._loop.create_future()
        self._asked.append((question, future))
        self.wake()
        return await future

    def come(self, tab: Tab) -> None:
        """A tab was opened: it is told what is wrong, and then its page where that has changed."""
        tab.send({**self._banner, **self._reading})
        self._tabs[tab] = True
        self.wake()

    def go(self, tab: Tab) -> None:
        """A tab was closed or is hidden."""
        self._tabs.pop(tab, None)

    async def keep_working(self) -> None:
        """One thing at a time, for ever."""
        gc.disable()  # a collection amid a save takes longer than the save
        try:
            while True:
                await self._due.wait()
                await self._do_next()
        finally:
            gc.enable()
            self.workshop.close()
            self._thread.shutdown(wait=False, cancel_futures=True)

    async def _do_next(self) -> None:
        if self._again and (self._saves or self._asked):
            self._again.cancel()
        tab = next((tab for tab, is_due in self._tabs.items() if is_due), None)
        if self._saves:
            await self._take_in()
        elif self._asked:
            question, future = self._asked.popleft()
            got = await self._run(question)
            if not future.done():  # whoever asked may be gone
                future.set_result(got)
        elif tab:
            await self._show(tab)
        else:
            await self._do_chores()

    async def _take_in(self) -> None:
        """Where the program fails, the saves are taken in again with the next one."""
        started, self._fault = perf_counter(), ()
        self._unread, self._saves = [*self._unread, *self._saves], []
        await self._run(partial(self.workshop.look, together(self._unread)))
        self._unread = self._unread if self._fault else []
        self._tabs = dict.fromkeys(self._tabs, True)
        await self._publish(perf_counter() - started)

    async def _show(self, tab: Tab) -> None:
        self._tabs[tab] = False
        found = await self._run(partial(answer, self.workshop, tab.path))
        if found:
            tab.show(found, is_held=self.workshop.is_held(name_of(self.workshop.base_path, tab.path)))

    async def _do_chores(self) -> None:
        self._due.clear()
        wait = await self._run(self._some_chores)
        if wait == 0:
            self._due.set()
        elif wait:
            self._again = self._loop.call_later(wait, self.wake)
        surveyed, stories = self.workshop.progress
        is_read = surveyed == stories
        reading: Fields = {"reading": [] if is_read else [surveyed, stories]}
        if self._reading != reading:
            if is_read:
                self._tabs = dict.fromkeys(self._tabs, True)
                self.wake()
            self._reading = reading
            self._tell_tabs(reading)
        if not self._due.is_set():
            await self._publish(None)
            await self._run(_collect)

    def _some_chores(self) -> float | None:
        """In how many seconds to go on, None where none is left."""
        until, wait = perf_counter() + SLICE, self.workshop.chore()
        while wait == 0 and perf_counter() < until:
            wait = self.workshop.chore()
        return wait

    async def _run(self, work: Callable[[], Got]) -> Got | None:
        """In the thread; a fault of the program is a finding, and the preview goes on."""
        running = self._loop.run_in_executor(self._thread, work)
        await asyncio.wait([running])
        fault = running.exception()
        if fault is None:
            return running.result()
        self._fault = (as_finding(fault),)
        await self._publish(None)
        return None

    async def _publish(self, seconds: float | None) -> None:
        """Tell the tabs what is wrong, where that is not what they know already; and the terminal."""
        findings = (*self._fault, *self.workshop.findings)
        if findings != self._findings:
            self._findings = findings
            banner = partial(complaints, findings, self._editor)
            self._banner = await self._loop.run_in_executor(self._thread, banner)
            self._tell_tabs(self._banner)
        self._tell(News(findings, seconds, *self.workshop.progress))

    def _tell_tabs(self, news: Fields) -> None:
        for tab in tuple(self._tabs):
            tab.send(news)


def _collect() -> None:
    """Find the garbage while nobody waits; what has stayed until now is not looked through again."""
    gc.collect()
    gc.freeze()


def as_finding(fault: BaseException) -> Finding:
    """A fault of the program, with its traceback as the detail."""
    lines = "".join(traceback.format_exception(fault))
    return BUILDER_FAULT.broken(Place("isnad"), detail=lines, error=f"{type(fault).__name__}: {fault}")
