"""The watcher: it calls back once for each burst of saves, with the paths that came, went or changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

from watchfiles import Change, DefaultFilter, watch

from site_builder.preview.saved import Saved

FOLDERS = ("content", "seeds", "templates", "static")
SETTINGS = "site.yaml"
DEBOUNCE, STEP = 40, 5  # milliseconds: a burst is over after 5 without a save, and is told after 40 at the latest
BEAT = 200  # milliseconds after which a quiet watch shows that it stands
POLL = 100  # milliseconds between two looks where the system cannot notify


class Watcher:
    """Two threads: one for the top of the site, whose folders may come and go, and one for all that is in them."""

    def __init__(self, roots: tuple[Path, ...], saved: Callable[[Saved], None], *, poll: bool) -> None:
        self._roots = tuple(dict.fromkeys(root.resolve() for root in roots))
        self._saved = saved
        self._poll = True if poll else None
        self._stop, self._moved = Event(), Event()
        self._ready = {"top": Event(), "inside": Event()}
        self._threads = [Thread(target=work, daemon=True) for work in (self._watch_top, self._watch_inside)]

    def start(self) -> None:
        """Watch; on return no save is missed any more."""
        for thread in self._threads:
            thread.start()
        for ready in self._ready.values():
            ready.wait()

    def stop(self) -> None:
        """End both threads."""
        self._stop.set()
        self._moved.set()
        for thread in self._threads:
            thread.join()

    def _watch_top(self) -> None:
        """The settings, and the folders themselves: one that is new or was replaced must be watched anew."""
        looking = watch(
            *self._roots, watch_filter=_Top(self._roots), stop_event=self._stop, recursive=False,
            debounce=DEBOUNCE, step=STEP, rust_timeout=BEAT, yield_on_timeout=True,
            poll_delay_ms=POLL, force_polling=self._poll, raise_interrupt=False,
        )  # fmt: skip
        for changes in looking:
            self._ready["top"].set()
            if any(Path(path).name in FOLDERS for _, path in changes):
                self._moved.set()
            if changes:
                self._saved(_paths(changes))

    def _watch_inside(self) -> None:
        while not self._stop.is_set():
            self._moved.clear()
            folders = [root / name for root in self._roots for name in FOLDERS if (root / name).is_dir()]
            try:
                self._watch_folders(folders)
            except FileNotFoundError:  # it went between the look and the watch
                self._stop.wait(POLL / 1000)

    def _watch_folders(self, folders: list[Path]) -> None:
        """Until a folder comes or goes. The first beat tells that the watch stands: what came before is read now."""
        if not folders:
            self._ready["inside"].set()
            self._moved.wait()
            return
        looking = watch(
            *folders, watch_filter=_Inside(), stop_event=self._moved,
            debounce=DEBOUNCE, step=STEP, rust_timeout=BEAT, yield_on_timeout=True,
            poll_delay_ms=POLL, force_polling=self._poll, raise_interrupt=False,
        )  # fmt: skip
        for beat, changes in enumerate(looking):
            first = beat == 0 and self._ready["inside"].is_set()
            self._ready["inside"].set()
            if changes or first:
                self._saved(None if first else _paths(changes))


class _Inside(DefaultFilter):
    """All that is no editor's own file: hidden files are never a part of a site."""

    def __call__(self, change: Change, path: str) -> bool:
        hidden = Path(path).name.startswith(".")
        return not hidden and not _is_echo(change, path) and super().__call__(change, path)


class _Top:
    """The settings and the four folders, nothing else that lies beside them."""

    def __init__(self, roots: tuple[Path, ...]) -> None:
        self._watched = {str(root / name) for root in roots for name in (SETTINGS, *FOLDERS)}

    def __call__(self, change: Change, path: str) -> bool:
        return path in self._watched and not _is_echo(change, path)


def _paths(changes: set[tuple[Change, str]]) -> frozenset[str]:
    return frozenset(path for _, path in changes)


def _is_echo(change: Change, path: str) -> bool:
    """A folder is told as modified when a file in it comes or goes, which is told by itself."""
    return change is Change.modified and Path(path).is_dir()
