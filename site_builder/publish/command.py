"""Programs of the system that a target needs: git, ssh, rsync. They never ask a question and never hang."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass

from site_builder.domain.place import Place
from site_builder.publish import rules
from site_builder.publish.target import RefusedError

TIMEOUT = 900  # seconds for one command
DENIED = ("permission denied", "authentication failed", "could not read username", "access denied", "publickey")
UNREACHED = (
    "could not resolve", "connection refused", "timed out", "network is unreachable", "connection closed",
    "connection reset", "broken pipe", "does not appear to be a git repository", "host key verification failed",
)  # fmt: skip
FULL = ("no space left", "disk quota exceeded", "file too large")


@dataclass(frozen=True, slots=True)
class Said:
    """How a program ended and what it said."""

    code: int
    out: bytes
    err: str


def run(command: tuple[str, ...], at: Place, content: bytes = b"", env: Mapping[str, str] | None = None) -> Said:
    """Run a program with `content` as its input; `RefusedError` only where there is no such program."""
    if shutil.which(command[0]) is None:
        raise RefusedError(rules.NO_TOOL.broken(at, tool=command[0], package=PACKAGES.get(command[0], command[0])))
    calm = {"GIT_TERMINAL_PROMPT": "0", "GIT_ASKPASS": "true", "LC_ALL": "C"}
    try:
        done = subprocess.run(  # noqa: S603 # no shell; the words are ours and a destination that cannot be an option
            command, input=content, capture_output=True, check=False, timeout=TIMEOUT,
            env={**os.environ, **calm, **(env or {})},
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return Said(124, b"", "timed out")
    return Said(done.returncode, done.stdout, done.stderr.decode(errors="replace").strip())


def refused(said: Said, place: str, at: Place) -> RefusedError:
    """What a program that failed meant, in one sentence."""
    words = said.err.lower()
    reason = cause(said.err) or f"exit {said.code}"
    if any(sign in words for sign in FULL):
        return RefusedError(rules.DESTINATION_FULL.broken(at, place=place))
    if any(sign in words for sign in DENIED):
        return RefusedError(rules.NO_ACCESS.broken(at, place=place, reason=reason))
    if any(sign in words for sign in UNREACHED):
        return RefusedError(rules.UNREACHABLE.broken(at, place=place, reason=reason))
    return RefusedError(rules.REFUSED.broken(at, place=place, reason=reason))


def cause(words: str) -> str:
    r"""The line that tells most, without a password in an address.

    >>> cause("hint: look\nfatal: unable to access 'https://me:secret@host/'")
    "fatal: unable to access 'https://host/'"
    """
    lines = [re.sub(r"://[^/@\s]*@", "://", line.strip()) for line in words.splitlines() if line.strip()]
    signs = (*DENIED, *UNREACHED, *FULL, "fatal", "error")
    telling = [line for line in lines if any(sign in line.lower() for sign in signs)]
    return (telling or lines or [""])[0]


PACKAGES = {"ssh": "openssh-client"}
