"""The stand: it holds the newest version, has it made again after each save, and tells every open tab."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from secrets import token_hex
from time import perf_counter

from site_builder.build import Request, make
from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.preview.complaints import Fields, complaints
from site_builder.preview.editor import Editor
from site_builder.preview.rules import BUILDER_FAULT
from site_builder.preview.version import Version

Tell = Callable[[Version, float], None]
"""Called after each build with the version and how many seconds it took."""

Tab = Callable[[Fields], None]
"""Called with each message for an open tab."""


@dataclass(frozen=True, slots=True)
class _Work:
    """A build and what the banner shows of it, both made in the builder's thread."""

    version: Version
    shown: Fields
    seconds: float


class Stand:
    """Lives on the server's loop: only `saved` may be called from elsewhere, through `loop.add_callback`."""

    def __init__(self, request: Request, editor: Editor, tell: Tell) -> None:
        self.version = Version()
        self.tabs: set[Tab] = set()
        self._request, self._editor, self._tell = request, editor, tell
        self._shown: Fields = {}
        self._saved, self._settled = asyncio.Event(), asyncio.Event()
        self._run = token_hex(4)  # another run of the server has other versions

    @property
    def name(self) -> str:
        """The name of the version, which no other run of the server uses."""
        return f"{self._run}-{self.version.number}"

    @property
    def state(self) -> Fields:
        """The message that a tab gets when it connects and after each build."""
        return {"version": self.name, "whole": self.version.whole, "first": self.version.files is None, **self._shown}

    def saved(self) -> None:
        """Something was saved: whoever asks from now on waits for the build that has read it."""
        self._settled.clear()
        self._saved.set()

    async def settled(self) -> Version:
        """The newest version, once no build is due."""
        await self._settled.wait()
        return self.version

    async def keep_building(self) -> None:
        """One build at a time, for ever; saves that come during a build are one more build."""
        thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="builder")
        try:
            while True:
                await self._saved.wait()
                self._saved.clear()
                building = asyncio.get_running_loop().run_in_executor(thread, self._work, self.version)
                await asyncio.wait([building])
                self._publish(self._faulty(fault) if (fault := building.exception()) else building.result())
        finally:
            thread.shutdown(wait=False, cancel_futures=True)

    def _work(self, before: Version) -> _Work:
        started = perf_counter()
        made = make(self._request, _quietly)
        version = before.after(made)
        return _Work(version, complaints(version.findings, self._editor), perf_counter() - started)

    def _faulty(self, fault: BaseException) -> _Work:
        """A bug of ours is one more finding: the last good pages stay, and the next save tries again."""
        version = replace(self.version, findings=(as_finding(fault),), whole=False)
        return _Work(version, complaints(version.findings, self._editor), 0.0)

    def _publish(self, work: _Work) -> None:
        self.version, self._shown = work.version, work.shown
        if not self._saved.is_set():
            self._settled.set()
        self._tell(work.version, work.seconds)
        for tab in tuple(self.tabs):
            tab(self.state)


def as_finding(fault: BaseException) -> Finding:
    """A fault of the program, with its traceback as the detail."""
    lines = "".join(traceback.format_exception(fault))
    return BUILDER_FAULT.broken(Place("isnad"), detail=lines, error=f"{type(fault).__name__}: {fault}")


def _quietly(done: int, total: int) -> None:
    """The preview shows no progress: a tab that waits says so itself."""
