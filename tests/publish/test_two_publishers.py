from __future__ import annotations

import os
import re
import socket
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from site_builder.publish import claim, lock
from site_builder.publish.publish import Published
from site_builder.publish.target import Target
from site_builder.publish.targets.choice import opened
from site_builder.publish.targets.folder import FolderTarget
from site_builder.publish.targets.git import GitTarget
from site_builder.publish.targets.pages import PagesTarget
from site_builder.publish.targets.ssh import SshTarget
from tests.publish.faults import begun, die, ended
from tests.publish.hosts import needs_ssh
from tests.publish.stands import NEW, OLD, Stand, stand

TARGETS = (FolderTarget, PagesTarget, GitTarget, SshTarget)


@pytest.fixture(params=["folder", "pages", "git", pytest.param("ssh", marks=needs_ssh)])
def host(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Stand]:
    """A host of each kind, on which the old site stands."""
    with stand(request.param, tmp_path) as one:
        assert one.publish(OLD).done
        yield one


def waits_in_put(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """From now on a publish makes a file `in` while it holds the lock, and goes on when there is a file `go`."""

    def slowly(target: Target, *arguments: object) -> None:
        (folder / "in").touch()
        await_file(folder / "go")
        puts[type(target)](target, *arguments)

    puts = {kind: kind.put for kind in TARGETS}
    for kind in TARGETS:
        monkeypatch.setattr(kind, "put", slowly)


def await_file(path: Path) -> None:
    """Until it is there; at most a minute."""
    for _ in range(3000):
        if path.exists():
            return
        time.sleep(0.02)
    raise TimeoutError(path)


def codes(published: Published) -> list[str]:
    """What was found."""
    return [finding.code for finding in published.findings]


def test_of_two_processes_one_goes_live_and_the_other_is_told(
    host: Stand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who holds the lock, on which machine and since when; the one at work is not disturbed."""
    waits_in_put(monkeypatch, tmp_path)
    first = begun(lambda: host.publish(NEW).done)
    await_file(tmp_path / "in")

    second = host.publish(OLD | {"index.html": b"another"})
    (tmp_path / "go").touch()

    assert codes(second) == ["publish-locked"]
    assert re.fullmatch(rf".+@{socket.gethostname()}", dict(second.findings[0].values)["owner"])
    assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d UTC", dict(second.findings[0].values)["since"])
    assert ended(first) == 0
    assert host.shows(NEW)
    assert host.publish(NEW).findings == ()


@pytest.mark.parametrize("host", ["folder"], indirect=True)
def test_a_publish_that_takes_long_keeps_its_lock(host: Stand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is renewed while the publisher is at work, though it would have run out three times."""
    monkeypatch.setattr(claim, "LASTS", timedelta(seconds=2))
    monkeypatch.setattr(lock, "RENEWS", 0.2)
    waits_in_put(monkeypatch, tmp_path)
    first = begun(lambda: host.publish(NEW).done)
    await_file(tmp_path / "in")
    time.sleep(4)

    second = host.publish(OLD)
    (tmp_path / "go").touch()

    assert codes(second) == ["publish-locked"]
    assert ended(first) == 0
    assert host.shows(NEW)


@pytest.mark.parametrize("host", ["folder"], indirect=True)
def test_the_lock_of_a_publisher_that_died_elsewhere_runs_out(
    host: Stand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Until then the next one is told who holds it; afterwards it publishes."""
    monkeypatch.setattr(claim, "realm", lambda: f"process {os.getpid()}")  # as on a machine of its own
    monkeypatch.setattr(claim, "LASTS", timedelta(seconds=4))
    with monkeypatch.context() as patch:
        for kind in TARGETS:
            patch.setattr(kind, "put", lambda *_: die())
        killed = ended(begun(lambda: host.publish(NEW).done))

    told = host.publish(NEW)
    time.sleep(4)

    assert killed < 0
    assert codes(told) == ["publish-locked"]
    assert (host.shows(OLD), host.publish(NEW).done, host.shows(NEW)) == (True, True, True)


def test_of_many_at_once_each_goes_live_or_is_told(host: Stand) -> None:
    """Four start together; the site is whole after them, and no lock is left."""
    sites = (NEW, OLD, NEW, OLD)

    children = [begun(lambda site=site: codes(host.publish(site)) in ([], ["publish-locked"])) for site in sites]

    assert [ended(child) for child in children] == [0] * 4
    assert host.shows(NEW) or host.shows(OLD)
    assert host.publish(NEW).findings == ()


def test_a_lock_is_made_once_and_moved_by_whoever_knows_it(host: Stand) -> None:
    """One that was renewed or taken over meanwhile is neither overwritten nor dropped."""
    with opened(host.destination, host.root.parent) as target:
        made = [target.write_lock(b"one"), target.write_lock(b"two")]
        target.renew_lock(b"one", b"three")
        target.renew_lock(b"one", b"four")
        target.drop_lock(b"one")
        held = target.read_lock()
        target.drop_lock(b"three")

        assert made == [True, False]
        assert held == b"three"
        assert target.read_lock() is None
