"""Programs of the system that a target needs: git, ssh, rsync. They never ask a question and never hang."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass

from site_builder.domain.place import Place
from site_builder.publish import rules
from site_builder.publish.target import RefusedError

TIMEOUT = 900  # seconds for one command


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


PACKAGES = {"ssh": "openssh-client"}
