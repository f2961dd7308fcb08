"""A progress bar for builds that take longer than a second, where somebody watches; else none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from site_builder.console.sentences import PROGRESS
from site_builder.domain.wording import Language

PATIENCE = 1.0  # seconds


@contextmanager
def progress(console: Console, language: Language, clock: Callable[[], float]) -> Iterator[Callable[[int, int], None]]:
    """Gives the function to call with (done, total). `clock` counts seconds."""
    bar = Progress(
        TextColumn(PROGRESS.say(language)), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(),
        console=console, transient=True,
    )  # fmt: skip
    task = bar.add_task("")
    started = clock()

    def advance(done: int, total: int) -> None:
        if console.is_terminal and clock() - started > PATIENCE:
            bar.start()
        bar.update(task, completed=done, total=total)

    try:
        yield advance
    finally:
        if bar.live.is_started:
            bar.stop()
