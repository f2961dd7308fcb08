"""A progress bar for builds that take longer than a second, where somebody watches; else none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from site_builder.console.sentences import PROGRESS
from site_builder.domain.wording import Language, Wording

PATIENCE = 1.0  # seconds


@contextmanager
def progress(
    console: Console, language: Language, clock: Callable[[], float], what: Wording = PROGRESS
) -> Iterator[Callable[[int, int], None]]:
    """Gives the function to call with (done, total); all done ends the bar. `clock` counts seconds."""
    bar = Progress(
        TextColumn(what.say(language)), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(),
        console=console, transient=True,
    )  # fmt: skip
    task = bar.add_task("")
    started = clock()

    def end() -> None:
        if bar.live.is_started:
            bar.stop()

    def advance(done: int, total: int) -> None:
        bar.update(task, completed=done, total=total)
        if done >= total:
            end()
        elif console.is_terminal and clock() - started > PATIENCE:
            bar.start()

    try:
        yield advance
    finally:
        end()
