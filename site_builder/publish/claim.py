"""What stands in a lock: who publishes, from where, since when, and until when nobody else may."""

from __future__ import annotations

import json
import os
import secrets
import socket
import uuid
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from getpass import getuser
from pathlib import Path

LASTS = timedelta(minutes=15)
"""Long beside the time between two renewals, so that clocks may differ by minutes."""


@dataclass(frozen=True, slots=True)
class Claim:
    """`secret` tells it apart; `owner` is `user@host`; `realm` is where the number `process` means one process."""

    secret: str
    owner: str
    realm: str
    process: int
    since: datetime
    until: datetime

    @property
    def stale(self) -> bool:
        """True when it ran out, or when its process died where we can see that."""
        return self.until < datetime.now(UTC) or (self.realm == realm() and not is_alive(self.process))

    def renewed(self) -> Claim:
        """The same claim from now on."""
        return replace(self, until=datetime.now(UTC) + LASTS)


def new_claim() -> Claim:
    """A claim of this process."""
    now = datetime.now(UTC)
    return Claim(secrets.token_hex(8), f"{_user()}@{socket.gethostname()}", realm(), os.getpid(), now, now + LASTS)


def claim_bytes(claim: Claim) -> bytes:
    """The claim as JSON."""
    fields = {"secret": claim.secret, "owner": claim.owner, "realm": claim.realm, "process": claim.process}
    times = {"since": claim.since.isoformat(), "until": claim.until.isoformat()}
    return json.dumps(fields | times).encode()


def read_claim(content: bytes | None) -> Claim | None:
    """The claim that the bytes hold; nothing where they hold none."""
    try:
        one = json.loads(content or b"")
        since, until = (datetime.fromisoformat(one[name]) for name in ("since", "until"))
        return Claim(one["secret"], one["owner"], one["realm"], int(one["process"]), since, until)
    except (ValueError, KeyError, TypeError):
        return None


def realm() -> str:
    """What two processes share that see each other: this start of the machine and its space of process numbers.

    A host's name would not do: two containers may have the same one.
    """
    try:
        started = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        return f"{started} {os.readlink('/proc/self/ns/pid')}"
    except OSError:
        return f"{socket.gethostname()} {uuid.getnode():x}"


def is_alive(process: int) -> bool:
    """True where a process of that number runs in our realm."""
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
