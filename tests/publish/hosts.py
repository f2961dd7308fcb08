"""Real hosts on loopback: a server with sshd and rsync."""

from __future__ import annotations

import getpass
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

SSHD = shutil.which("sshd", path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin")
RSYNC = shutil.which("rsync")
needs_ssh = pytest.mark.skipif(
    None in (SSHD, RSYNC), reason="NOT TESTED: sshd or rsync is missing: sudo sh requirements/system.sh"
)


@dataclass(frozen=True, slots=True)
class Server:
    """An sshd of our own: `to` is how a destination names a folder there, `root` that folder on this disk."""

    to: str
    root: Path
    tools: Path
    config: Path


def free_port() -> int:
    """A port that nobody listens at just now."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def await_port(port: int) -> None:
    """Until something listens; at most ten seconds."""
    for _ in range(200):
        with socket.socket() as one:
            if one.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise TimeoutError(port)


@contextmanager
def running(*command: str) -> Iterator[subprocess.Popen[bytes]]:
    """A server for as long as the test needs it."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.terminate()
        process.wait(10)


@contextmanager
def ssh_server(folder: Path) -> Iterator[Server]:
    """Debian's sshd with a key of its own, and a folder `tools` whose `ssh` knows where it listens."""
    port, home = free_port(), folder / "ssh"
    home.mkdir(mode=0o700)
    for name in ("host", "user"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(home / name)], check=True)
    shutil.copy(home / "user.pub", home / "authorized")
    (home / "sshd.conf").write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {home}/host\nPidFile {home}/pid\nStrictModes no\nUsePAM no\n"
        f"AuthorizedKeysFile {home}/authorized\nPasswordAuthentication no\nPermitRootLogin yes\n"
        f"MaxStartups 99\nMaxSessions 99\nSetEnv HOME={home}\n"  # a home whose shell does nothing at its start
    )
    (home / "known").write_text(f"[127.0.0.1]:{port} {(home / 'host.pub').read_text()}")
    (home / "config").write_text(
        f"Host server\n HostName 127.0.0.1\n Port {port}\n IdentityFile {home}/user\n IdentitiesOnly yes\n"
        f" UserKnownHostsFile {home}/known\n User {getpass.getuser()}\n"
    )
    tools = folder / "tools"
    tools.mkdir()
    (tools / "ssh").write_text(f'#!/bin/sh\nexec {shutil.which("ssh")} -F {home}/config "$@"\n')
    (tools / "ssh").chmod(0o755)
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(exist_ok=True)  # Debian's sshd wants it for privilege separation
    with running(str(SSHD), "-D", "-e", "-f", str(home / "sshd.conf")):
        await_port(port)
        yield Server(f"server:{folder}/www", folder / "www", tools, home / "config")
