"""What a publish asks of a host. A target is one file that answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from site_builder.domain.finding import Finding
from site_builder.publish.headers import Headers


class RefusedError(Exception):
    """The host did not do what was asked; `finding` says so to the editor. What readers see has not changed."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.code)
        self.finding = finding


@dataclass(frozen=True, slots=True)
class Upload:
    """A file on its way."""

    path: str
    content: bytes
    headers: Headers


class Target(Protocol):
    """Every method raises `RefusedError` where the host refuses.

    `atomic` targets build a release aside and let readers see it all at once in `finish`; on the others each file is
    seen as soon as it is put, and what is gone is deleted afterwards. Those that `keep_releases` can roll back; only
    they are asked for their releases. A `weak` one may let two racers create the same lock.
    """

    atomic: bool
    keeps_releases: bool
    weak: bool

    def read(self) -> bytes | None:
        """The record of what stands, or nothing on a new target."""

    def read_lock(self) -> bytes | None:
        """The token of whoever holds the lock."""

    def write_lock(self, token: bytes) -> bool:
        """Try to create the lock; False where one stands. Two may both succeed on a weak store: read it back."""

    def renew_lock(self, old: bytes, new: bytes) -> None:
        """Put a new token in the place of the old one, unless another stands there."""

    def drop_lock(self, token: bytes) -> None:
        """Remove the lock, unless another token than this one stands there."""

    def begin(self, release: str, kept: tuple[str, ...]) -> None:
        """Start a release that holds, of what stands, the files `kept`."""

    def put(self, uploads: tuple[Upload, ...], record: bytes) -> None:
        """Send a group, then remember by `record` that it is there."""

    def finish(self, record: bytes, digests: Mapping[str, str]) -> None:
        """Let readers see the release, if every file of `digests` arrived whole."""

    def delete(self, paths: tuple[str, ...], record: bytes) -> None:
        """Remove files of ours that no page needs any more."""

    def releases(self) -> tuple[tuple[str, bool], ...]:
        """The releases that it keeps, oldest first, and which of them readers see."""

    def roll_back(self, release: str) -> None:
        """Let readers see an earlier release."""

    def prune(self, keep: int) -> None:
        """Forget the oldest releases but `keep`."""
