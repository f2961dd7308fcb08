"""What the words of git, ssh and rsync mean, where they fail. They are asked to speak English (`LC_ALL=C`)."""

from __future__ import annotations

import re

from site_builder.domain.place import Place
from site_builder.domain.rule import Rule
from site_builder.publish import rules
from site_builder.publish.command import Said
from site_builder.publish.target import RefusedError

CAUSES: tuple[tuple[Rule, tuple[str, ...]], ...] = (
    (rules.DESTINATION_FULL, ("no space left", "disk quota exceeded", "file too large")),
    (rules.HOST_KEY, ("host key verification failed", "host identification has changed")),
    (rules.NO_TOOL_THERE, ("rsync: command not found", "rsync: not found", "remote command not found")),
    (rules.BRANCH_PROTECTED, ("protected branch", "hook declined", "not allowed to push", "gh006", "gh013")),
    (rules.BRANCH_MOVED, ("stale info", "non-fast-forward", "fetch first")),
    (
        rules.NO_ACCESS,
        ("authentication failed", "could not read username", "could not read password", "access denied", "(publickey",
         "returned error: 403", "returned error: 401", "write access to repository not granted"),
    ),
    (rules.READ_ONLY, ("permission denied", "read-only file system", "not permitted", "unable to create temporary")),
    (
        rules.UNREACHABLE,
        ("could not resolve", "connection refused", "timed out", "network is unreachable", "no route to host",
         "connection closed", "connection reset", "broken pipe", "repository not found", "returned error: 404",
         "does not appear to be a git repository", "couldn't connect"),
    ),
)  # fmt: skip
"""The first whose words are found is what we say."""
TELLING = (*(sign for _, signs in CAUSES for sign in signs), "fatal", "error")


def refused(said: Said, place: str, at: Place) -> RefusedError:
    """What a program that failed meant, in one sentence."""
    words = said.err.lower()
    reason = cause(said.err) or f"exit {said.code}"
    rule = next((rule for rule, signs in CAUSES if any(sign in words for sign in signs)), rules.REFUSED)
    return RefusedError(rule.broken(at, place=place, reason=reason))


def cause(words: str) -> str:
    r"""The line that tells most, without a name or a password in an address.

    >>> cause("hint: look\nfatal: unable to access 'https://me:secret@host/'")
    "fatal: unable to access 'https://host/'"
    """
    lines = [re.sub(r"://[^/@\s]*@", "://", line.strip()) for line in words.splitlines() if line.strip()]
    telling = [line for sign in TELLING for line in lines if sign in line.lower()]
    return (telling or lines or [""])[0].rstrip(".")
