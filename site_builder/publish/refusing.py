"""Faults of a disk as findings of a publish."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.publish import rules
from site_builder.publish.target import RefusedError


@contextmanager
def refusing(place: str, at: Place) -> Iterator[None]:
    """Turn an OSError into a `RefusedError` that says in one sentence what happened at `place`."""
    try:
        yield
    except OSError as failure:
        raise RefusedError(_finding(failure, place, at)) from failure


def _finding(failure: OSError, place: str, at: Place) -> Finding:
    reason = failure.strerror or str(failure)
    if failure.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return rules.READ_ONLY.broken(at, place=place, reason=reason)
    if failure.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return rules.DESTINATION_FULL.broken(at, place=place)
    return rules.REFUSED.broken(at, place=place, reason=reason)
