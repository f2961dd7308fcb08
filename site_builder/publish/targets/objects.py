"""The objects of a bucket: read, sent, copied, listed and deleted, some at a time."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

import obstore
from obstore.exceptions import AlreadyExistsError, BaseError, PreconditionError
from obstore.store import from_url

from site_builder.domain.destination import Destination
from site_builder.publish import rules
from site_builder.publish.headers import Headers
from site_builder.publish.target import RefusedError
from site_builder.publish.targets.aws_profile import aws_profile
from site_builder.publish.targets.store_refusal import lacks_bucket, refusal

SENDERS = 16
"""Requests at one time."""
SETTINGS = {
    "s3": {"endpoint": "endpoint", "region": "region"},
    "gs": {"endpoint": "base_url"},
    "az": {"endpoint": "endpoint"},
}
"""By scheme, what site.yaml may say of the store and how obstore calls it; regions are Amazon's alone."""
CLIENT = {"timeout": "60s", "connect_timeout": "10s"}
RETRY: Any = {"max_retries": 3, "retry_timeout": timedelta(seconds=30)}


class Objects:
    """`s3://bucket/folder`, `gs://…` or `az://…`; credentials come from where the cloud's own tools find them.

    Every method raises `RefusedError` with one sentence where the store refuses, after the retries that may help.
    """

    def __init__(self, destination: Destination) -> None:
        self.at, self.to = destination.at, destination.to
        if self.to.partition("://")[0] not in SETTINGS:
            raise RefusedError(rules.NOT_A_BUCKET.broken(self.at, place=self.to))
        options = {**CLIENT, "allow_http": destination.endpoint.startswith("http://")}
        open_store: Any = from_url  # its overloads know no mapping of settings
        with self._refusing():
            settings = _settings(destination)
            self.store: Any = open_store(self.to, config=settings, client_options=options, retry_config=RETRY)

    def get(self, path: str) -> bytes | None:
        """An object's bytes, or nothing where there is none."""
        try:
            with self._refusing():
                return bytes(obstore.get(self.store, path).bytes())
        except MissingError:
            return None

    def put(self, path: str, content: bytes, headers: Headers) -> None:
        """Send an object over whatever stands there."""
        self._put(path, content, headers, "overwrite")

    def create(self, path: str, content: bytes, headers: Headers) -> bool:
        """Send an object, unless one stands there. On a store with weak conditional writes two may succeed."""
        try:
            self._put(path, content, headers, "create")
        except TakenError:
            return False
        return True

    def copy(self, old: str, new: str) -> bool:
        """Copy an object with its headers inside the bucket; False where there is none."""
        try:
            with self._refusing(writing=new):
                obstore.copy(self.store, old, new)
        except MissingError:
            return False
        return True

    def delete(self, paths: Iterable[str]) -> None:
        """Delete objects. One that is gone already, which some stores call an error, is gone."""
        every = list(paths)
        if not every:
            return
        try:
            with self._refusing(writing=every[0]):
                obstore.delete(self.store, every)
        except MissingError:
            self.each(self._delete_one, every)

    def names(self, folder: str = "") -> Iterator[str]:
        """The path of each object below a folder, however many thousand."""
        with self._refusing():
            for page in obstore.list(self.store, folder or None):
                yield from (one["path"] for one in page)

    def each(self, work: Callable[[str], object], paths: Iterable[str]) -> None:
        """Do something with every path, some at a time; after the first that fails no other is begun."""
        with ThreadPoolExecutor(SENDERS) as senders:
            tasks = [senders.submit(work, path) for path in paths]
            try:
                for task in tasks:
                    task.result()
            finally:
                senders.shutdown(cancel_futures=True)

    def _put(self, path: str, content: bytes, headers: Headers, mode: Any) -> None:
        with self._refusing(writing=path):
            obstore.put(self.store, path, content, attributes=dict(headers), mode=mode, use_multipart=False)

    def _delete_one(self, path: str) -> None:
        with suppress(MissingError), self._refusing(writing=path):
            obstore.delete(self.store, path)

    @contextmanager
    def _refusing(self, writing: str = "") -> Iterator[None]:
        """An object that is not there, or there already, is for the caller to judge; all else is a refusal.

        `writing` is the path of an object that was to change.
        """
        try:
            yield
        except (AlreadyExistsError, PreconditionError) as failure:
            raise TakenError from failure
        except (BaseError, ValueError, OSError) as failure:
            if isinstance(failure, FileNotFoundError) and not lacks_bucket(failure):
                raise MissingError from failure
            raise RefusedError(refusal(failure, self.to, self.at, writing)) from failure


class TakenError(Exception):
    """An object stands there already."""


class MissingError(Exception):
    """No object stands there."""


def _settings(destination: Destination) -> dict[str, str]:
    """What the store is told beside what it finds in the environment."""
    scheme = destination.to.partition("://")[0]
    said = {"region": destination.region, "endpoint": destination.endpoint.rstrip("/")}
    of_s3 = {"checksum_algorithm": "sha256", **aws_profile(os.environ, Path.home())} if scheme == "s3" else {}
    return of_s3 | {theirs: said[ours] for ours, theirs in SETTINGS[scheme].items() if said[ours]}
