"""A bucket of S3, R2, MinIO, Google or Azure: files are seen as they arrive, so their order keeps readers safe."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import obstore
from obstore.exceptions import (
    AlreadyExistsError,
    BaseError,
    NotFoundError,
    PermissionDeniedError,
    PreconditionError,
    UnauthenticatedError,
)
from obstore.store import from_url

from site_builder.domain.destination import Destination
from site_builder.publish import rules
from site_builder.publish.headers import Headers
from site_builder.publish.record import NAME as RECORD
from site_builder.publish.target import RefusedError, Upload

LOCK = ".isnad-lock"
SENDERS = 8
PRIVATE: Headers = (("Content-Type", "application/json; charset=utf-8"), ("Cache-Control", "no-store"))
RETRY: Any = {"max_retries": 3, "retry_timeout": timedelta(seconds=30)}
DENIED = ("InvalidAccessKeyId", "SignatureDoesNotMatch", "ExpiredToken", "403", "401", "credential")


class S3Target:
    """`to` is `s3://bucket/folder`, `gs://…` or `az://…`; credentials come from where the cloud's tools find them."""

    atomic, keeps_releases, weak = False, False, True

    def __init__(self, destination: Destination) -> None:
        self.at, self.to = destination.at, destination.to
        options: dict[str, Any] = {"timeout": "60s", "connect_timeout": "10s"}
        config: dict[str, Any] = {}
        if destination.region:
            config["region"] = destination.region
        if destination.endpoint:
            config["endpoint"] = destination.endpoint
            options["allow_http"] = destination.endpoint.startswith("http://")
        with self._refusing():
            open_store: Any = from_url  # its overloads know no mapping of settings
            self.store: Any = open_store(destination.to, client_options=options, retry_config=RETRY, **config)

    def read(self) -> bytes | None:
        """The record; a bucket with files of other people's and no record is refused."""
        record = self._get(RECORD)
        if record is None:
            with self._refusing():
                names = [one["path"] for one in next(iter(obstore.list(self.store, chunk_size=5)), [])]
            foreign = [name for name in names if name != LOCK]
            if foreign:
                raise RefusedError(rules.NOT_OURS.broken(self.at, place=self.to, example=foreign[0]))
        return record

    def read_lock(self) -> bytes | None:
        """The lock's content, as the store shows it to everyone."""
        return self._get(LOCK)

    def write_lock(self, token: bytes) -> bool:
        """Create it; on stores whose conditional writes are weak two may succeed, and reading back tells who did."""
        if self._get(LOCK) is not None:
            return False
        try:
            with self._refusing():
                self._put(LOCK, token, PRIVATE, mode="create")
        except TakenError:
            return False
        return True

    def renew_lock(self, old: bytes, new: bytes) -> None:
        """Write over it."""
        if self._get(LOCK) == old:
            with self._refusing():
                self._put(LOCK, new, PRIVATE)

    def drop_lock(self, token: bytes) -> None:
        """Delete it."""
        if self._get(LOCK) == token:
            with self._refusing():
                obstore.delete(self.store, LOCK)

    def begin(self, release: str, kept: tuple[str, ...]) -> None:
        """Nothing: what stays stands there already."""

    def put(self, uploads: tuple[Upload, ...], record: bytes) -> None:
        """Send a group; the record of it follows when all of it is there, the manifest after everything else."""
        with self._refusing():
            with ThreadPoolExecutor(SENDERS) as senders:
                list(senders.map(lambda one: self._put(one.path, one.content, one.headers), uploads[:-1]))
            for one in uploads[-1:]:
                self._put(one.path, one.content, one.headers)
            self._put(RECORD, record, PRIVATE)

    def finish(self, record: bytes, _digests: Mapping[str, str]) -> None:
        """The release is whole: from now on its facts are those that stand."""
        with self._refusing():
            self._put(RECORD, record, PRIVATE)

    def delete(self, paths: tuple[str, ...], record: bytes) -> None:
        """Delete, then forget."""
        with self._refusing():
            obstore.delete(self.store, list(paths))
            self._put(RECORD, record, PRIVATE)

    def releases(self) -> tuple[tuple[str, bool], ...]:
        """Never asked: a bucket holds one release."""
        return ()

    def roll_back(self, release: str) -> None:
        """Never asked: there are no releases."""

    def prune(self, keep: int) -> None:
        """Nothing: hashed assets go by the plan."""

    def _get(self, path: str) -> bytes | None:
        with self._refusing():
            try:
                return bytes(obstore.get(self.store, path).bytes())
            except (NotFoundError, FileNotFoundError):
                return None

    def _put(self, path: str, content: bytes, headers: Headers, mode: Any = "overwrite") -> None:
        obstore.put(self.store, path, content, attributes=dict(headers), mode=mode, use_multipart=False)

    @contextmanager
    def _refusing(self) -> Iterator[None]:
        """What the store said, in one sentence."""
        try:
            yield
        except (AlreadyExistsError, PreconditionError) as failure:
            raise TakenError from failure
        except (PermissionDeniedError, UnauthenticatedError) as failure:
            raise RefusedError(self._no_access(failure)) from failure
        except (BaseError, ValueError, OSError) as failure:
            words = str(failure)
            if any(sign in words for sign in DENIED):
                raise RefusedError(self._no_access(failure)) from failure
            rule = rules.UNREACHABLE if "error sending request" in words else rules.REFUSED
            raise RefusedError(rule.broken(self.at, place=self.to, reason=_reason(failure))) from failure

    def _no_access(self, failure: Exception) -> Any:
        return rules.NO_ACCESS.broken(self.at, place=self.to, reason=_reason(failure))


class TakenError(Exception):
    """The key stands already."""


def _reason(failure: Exception) -> str:
    """The first line of what the store said, without the query of a signed address."""
    return (str(failure).splitlines() or ["?"])[0].partition("?")[0][:200]
