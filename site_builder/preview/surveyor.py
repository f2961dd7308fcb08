"""Many stories surveyed beside the preview, in as many processes as pay; what is found is fetched in spare time."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from queue import Empty, SimpleQueue
from threading import Event

from site_builder.gather.folders import Folder
from site_builder.making.processes import processors
from site_builder.making.shop import Shop
from site_builder.making.survey import Survey, survey_story
from site_builder.making.workers import make_all


class Surveyor:
    """`found` is called from a thread of its own whenever there is something to fetch."""

    def __init__(self, folders: tuple[Folder, ...], shop: Shop, found: Callable[[], None]) -> None:
        self._folders, self._shop, self._found = folders, shop, found
        self._surveys: SimpleQueue[Survey] = SimpleQueue()
        self._stopped = Event()
        thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="surveyor")
        self._working = thread.submit(self._work)
        self._working.add_done_callback(lambda _: self._tell())
        thread.shutdown(wait=False)

    def fetch(self) -> Survey | None:
        """The next survey, or None where none has come; what went wrong in a process is raised here."""
        is_done = self._working.done()
        try:
            return self._surveys.get_nowait()
        except Empty:
            return self._working.result() if is_done else None

    def stop(self) -> None:
        """Begin no further story."""
        self._stopped.set()

    def _work(self) -> None:
        """One processor is left to whoever looks at the preview meanwhile."""
        surveys = make_all(survey_story, self._folders, self._shop, max(processors() - 1, 1))
        for survey in surveys:
            self._surveys.put(survey)
            self._tell()
            if self._stopped.is_set():
                return

    def _tell(self) -> None:
        if not self._stopped.is_set():
            self._found()
