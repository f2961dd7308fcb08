"""Faults on purpose: the k-th thing that a publish does to a host fails, or the process is killed there."""

from __future__ import annotations

import errno
import os
import signal
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from site_builder.publish import command
from site_builder.publish.command import Said
from site_builder.publish.targets import git, ssh

WRITES = ("open", "os.link", "os.symlink", "os.rename", "os.mkdir", "os.remove", "shutil.rmtree")
LOST = Said(255, b"", "fatal: Connection reset by peer")


@dataclass
class Meter:
    """Counts what is done to a host below `folder`; from the k-th thing on, where `lasts`, or then alone, `act`."""

    folder: str
    at: int
    act: Callable[[], None]
    lasts: bool = True
    done: int = field(default=0)

    @property
    def struck(self) -> bool:
        """True where the publish did as many things."""
        return self.done >= self.at

    def count(self) -> bool:
        """Count a thing; True where it is struck."""
        self.done += 1
        return self.done == self.at or (self.lasts and self.struck)


_meters: list[Meter] = []


def _audit(event: str, arguments: tuple[object, ...]) -> None:
    """The interpreter tells of each file that is about to be written, linked, moved or removed."""
    if not _meters or event not in WRITES or (event == "open" and not _is_writing(arguments[2])):
        return
    paths = [os.fspath(one) for one in arguments if isinstance(one, str | Path)]
    if any(path.startswith(_meters[-1].folder) for path in paths) and _meters[-1].count():
        _meters[-1].act()


def _is_writing(flags: object) -> bool:
    return isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR))


sys.addaudithook(_audit)


def full_disk() -> None:
    """What a file system says that has no room."""
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def die() -> None:
    """`kill -9`."""
    os.kill(os.getpid(), signal.SIGKILL)


@contextmanager
def files_struck(meter: Meter) -> Iterator[None]:
    """Its `act` happens instead of the k-th change of a file."""
    _meters.append(meter)
    try:
        yield
    finally:
        _meters.pop()


@contextmanager
def commands_struck(meter: Meter, *, answered: bool = True) -> Iterator[None]:
    """The k-th command that speaks to the host is lost: before it did its work or, unless `answered`, after it."""
    real = command.run

    def run(*arguments: object) -> Said:
        if not _speaks(arguments[0]) or not meter.count():
            return real(*arguments)  # type: ignore[arg-type] # passed on as they come
        if not answered:
            real(*arguments)  # type: ignore[arg-type] # as above
        meter.act()
        return LOST

    git.run = ssh.run = run  # type: ignore[assignment] # put back below
    try:
        yield
    finally:
        git.run = ssh.run = real


def _speaks(words: object) -> bool:
    """Git's commands on its own objects need no host."""
    return isinstance(words, tuple) and (words[0] != "git" or bool({"ls-remote", "fetch", "push"} & {*words}))


def begun(act: Callable[[], bool]) -> int:
    """Do it in a process of its own; gives its number."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # the child does nothing but this and ends
        child = os.fork()
    if not child:
        code = 70
        try:
            code = int(not act())
        finally:
            os._exit(code)
    return child


def ended(child: int) -> int:
    """Wait for a process: 0 where its act was true, below 0 where it was killed."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
