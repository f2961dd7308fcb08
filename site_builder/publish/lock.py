"""One publisher at a time, on hosts whose only means is to write a file and read it back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from threading import Event, Thread
from time import monotonic, sleep

from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.publish import rules
from site_builder.publish.claim import Claim, claim_bytes, new_claim, read_claim
from site_builder.publish.target import RefusedError, Target

SETTLES = 0.4  # seconds in which a racer on a weak store overwrites what we wrote
RENEWS = 180.0  # seconds between two renewals while a publish is at work


@contextmanager
def locked(target: Target, at: Place) -> Iterator[Callable[[], None]]:
    """Hold the lock of a target, or raise `RefusedError` with the name of whoever holds it.

    Gives a function that asks again: it raises if somebody took the lock meanwhile.
    """
    claim = new_claim()
    _take(target, claim, at)

    def hold() -> None:
        _check(target, claim, at)

    hold()
    done = Event()
    renewing = Thread(target=_renew, args=(target, claim, done), daemon=True)
    renewing.start()
    try:
        yield hold
    finally:
        done.set()
        renewing.join()
        with suppress(RefusedError):  # a lock that cannot be dropped runs out; what was published stands
            content = target.read_lock()
            if content is not None and _is(claim, content):
                target.drop_lock(content)


def _take(target: Target, claim: Claim, at: Place) -> None:
    """Write the claim, and give racers as long as we took to overwrite it."""
    started = monotonic()
    content = claim_bytes(claim)
    if not target.write_lock(content):
        _clear_stale(target, at)
        if not target.write_lock(content):
            raise RefusedError(_held(read_claim(target.read_lock()), at))
    sleep(max(SETTLES, monotonic() - started) if target.weak else 0)


def _clear_stale(target: Target, at: Place) -> None:
    """A lock that ran out goes, and so does one that nobody can read."""
    content = target.read_lock()
    holder = read_claim(content)
    if holder is not None and not holder.stale:
        raise RefusedError(_held(holder, at))
    if content is not None:
        target.drop_lock(content)


def _check(target: Target, claim: Claim, at: Place) -> None:
    content = target.read_lock()
    if not _is(claim, content):
        raise RefusedError(_held(read_claim(content), at))


def _renew(target: Target, claim: Claim, done: Event) -> None:
    """Until `done`. A host that refuses now may accept the next time; `hold` notices a lock that was lost."""
    while not done.wait(RENEWS):
        with suppress(RefusedError):
            content = target.read_lock()
            if content is not None and _is(claim, content):
                target.renew_lock(content, claim_bytes(claim.renewed()))


def _is(claim: Claim, content: bytes | None) -> bool:
    held = read_claim(content)
    return held is not None and held.secret == claim.secret


def _held(holder: Claim | None, at: Place) -> Finding:
    if holder is None:
        return rules.LOCK_LOST.broken(at)
    return rules.LOCKED.broken(at, owner=holder.owner, since=_time(holder.since), until=_time(holder.until))


def _time(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
