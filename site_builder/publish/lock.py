"""One publisher at a time, on hosts whose only means is to write a file and read it back."""

from __future__ import annotations

import json
import os
import secrets
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from getpass import getuser
from time import sleep

from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.publish import rules
from site_builder.publish.target import RefusedError, Target

LASTS = timedelta(minutes=15)
SETTLES = 0.4  # seconds in which a racer on a weak store overwrites what we wrote


@dataclass(frozen=True, slots=True)
class Token:
    """Who publishes, and until when nobody else may."""

    secret: str
    owner: str
    host: str
    process: int
    until: datetime

    @property
    def stale(self) -> bool:
        """True when it ran out, or when its process died on this very machine."""
        return self.until < datetime.now(UTC) or (self.host == socket.gethostname() and not _alive(self.process))


def new_token() -> Token:
    """A token of this process."""
    until = datetime.now(UTC) + LASTS
    host = socket.gethostname()
    return Token(secrets.token_hex(8), f"{_user()}@{host}", host, os.getpid(), until)


@contextmanager
def locked(target: Target, at: Place) -> Iterator[Callable[[], None]]:
    """Hold the lock of a target, or raise `RefusedError` with the name of whoever holds it.

    Gives a function that asks again: it raises if somebody took the lock meanwhile.
    """
    token = new_token()
    content = _bytes(token)
    if not target.write_lock(content):
        _clear_stale(target, at)
        if not target.write_lock(content):
            _refuse(target, at)
    sleep(SETTLES)

    def hold() -> None:
        if target.read_lock() != content:
            _refuse(target, at)

    hold()
    try:
        yield hold
    finally:
        with suppress(RefusedError):  # a lock that cannot be dropped runs out; what was published stands
            if target.read_lock() == content:
                target.drop_lock()


def _clear_stale(target: Target, at: Place) -> None:
    holder = _read(target.read_lock())
    if holder is not None and not holder.stale:
        raise RefusedError(_finding(holder, at))
    target.drop_lock()


def _refuse(target: Target, at: Place) -> None:
    raise RefusedError(_finding(_read(target.read_lock()) or new_token(), at))


def _finding(holder: Token, at: Place) -> Finding:
    return rules.LOCKED.broken(at, owner=holder.owner, until=f"{holder.until:%H:%M} UTC")


def _bytes(token: Token) -> bytes:
    fields = {"secret": token.secret, "owner": token.owner, "host": token.host, "process": token.process}
    return json.dumps({**fields, "until": token.until.isoformat()}).encode()


def _read(content: bytes | None) -> Token | None:
    try:
        one = json.loads(content or b"")
        until = datetime.fromisoformat(one["until"])
        return Token(one["secret"], one["owner"], one["host"], int(one["process"]), until)
    except (ValueError, KeyError, TypeError):
        return None


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _user() -> str:
    try:
        return getuser()
    except (KeyError, OSError):
        return "?"
