"""One ssh connection that all commands to a server share: one greeting and one handshake instead of twenty."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

SSH = ("-o", "BatchMode=yes", "-o", "ConnectTimeout=15", "-o", "ServerAliveInterval=15", "-o", "ServerAliveCountMax=4")
PATIENCE = 20.0  # seconds until the connection stands; without it each command makes its own and says what is wrong
LONGEST = 90  # characters of a socket's path that every system takes


@contextmanager
def line(host: str, scratch: Path) -> Iterator[tuple[str, ...]]:
    """Options with which `ssh` uses the connection; without one, those with which it makes its own.

    The connection reads our end of a pipe, so it ends when we do, however we end.
    """
    socket = scratch / "line"
    if shutil.which("ssh") is None or len(str(socket)) > LONGEST:
        yield SSH
        return
    shared = ("-o", f"ControlPath={socket}")
    command = ("ssh", *SSH, *shared, "-o", "ControlMaster=yes", "--", host, "cat >/dev/null")
    with subprocess.Popen(  # noqa: S603 # no shell; see publish/command.py
        command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as master:
        try:
            _await(master, socket)
            yield (*SSH, *shared)
        finally:
            master.terminate()


def _await(master: subprocess.Popen[bytes], socket: Path) -> None:
    until = monotonic() + PATIENCE
    while master.poll() is None and not socket.exists() and monotonic() < until:
        sleep(0.01)
