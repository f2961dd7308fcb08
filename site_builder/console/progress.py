"""A progress bar for builds that take longer than a second, where somebody watches; else none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from site_builder.console.counts import count_of
from site_builder.console.sentences import PROGRESS, READING
from site_builder.domain.wording import Language

PATIENCE = 1.0  # seconds
SENTENCES = {"page": PROGRESS, "story": READING}


@contextmanager
def progress(
    console: Console, language: Language, clock: Callable[[], float], noun: str = "page"
) -> Iterator[Callable[[int, int], None]]:
    """Gives the function to call with (done, total) of pages or stories; all done ends the bar. `clock` counts seconds.

    The words are one sentence before the bar, so that a terminal that sets Arabic from the right keeps them together.
    """
    bar = Progress(
        TextColumn("{task.description}"), BarColumn(bar_width=None), TimeRemainingColumn(),
        console=console, transient=True,
    )  # fmt: skip
    task = bar.add_task("")
    started = clock()

    def end() -> None:
        if bar.live.is_started:
            bar.stop()

    def advance(done: int, total: int) -> None:
        seconds = clock() - started
        bar.update(task, completed=done, total=total, description=_words(done, total, seconds, noun, language))
        if done >= total:
            end()
        elif console.is_terminal and seconds > PATIENCE:
            bar.start()

    try:
        yield advance
    finally:
        end()


def _words(done: int, total: int, seconds: float, noun: str, language: Language) -> str:
    rate = round(done / seconds) if seconds > 0 else 0
    gaps = (
        ("done", f"{done:,}"),
        ("total", count_of(total, noun, language)),
        ("rate", count_of(rate, noun, language)),
    )
    return SENTENCES[noun].say(language, gaps)
