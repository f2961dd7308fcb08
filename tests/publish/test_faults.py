from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from site_builder.publish import claim
from tests.publish.faults import Meter, begun, commands_struck, die, ended, files_struck, full_disk
from tests.publish.hosts import needs_ssh
from tests.publish.stands import NEW, OLD, Stand, stand

KINDS = ["folder", "pages", "git", pytest.param("ssh", marks=needs_ssh)]
Site = Mapping[str, bytes]
Striking = Callable[[Meter], AbstractContextManager[None]]


@pytest.fixture(params=KINDS)
def host(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Stand]:
    """An empty host of each kind."""
    with stand(request.param, tmp_path) as one:
        yield one


@pytest.fixture(autouse=True)
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What a killed publish leaves on the publisher's machine goes with the test. Its path is short, for sockets."""
    assert tmp_path.exists()  # made before, elsewhere
    folder = tempfile.mkdtemp(prefix="i-")
    monkeypatch.setattr(tempfile, "tempdir", folder)
    yield
    shutil.rmtree(folder)


def every_k(host: Stand, strike: Callable[[int, Site], bool]) -> int:
    """Strike a publish at each k until one comes to its end; gives that k.

    After each, readers see one build or the other, whole, and the next run brings the new one.
    """
    stands, comes = OLD, NEW
    assert host.publish(stands).findings == ()
    k, struck = 0, True
    while struck:
        k += 1
        struck = strike(k, comes)
        assert host.shows(stands) or host.shows(comes), k
        again = host.publish(comes)
        assert again.findings == (), k
        assert host.shows(comes), k
        stands, comes = comes, stands
    return k


def test_whatever_fails_the_site_is_whole_and_the_next_run_finishes(
    host: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From the k-th step on everything fails, for every k: a full disk, or a network that is lost."""
    monkeypatch.setattr(claim, "is_alive", lambda _process: False)  # whoever failed has ended since
    striking = _striking(host)

    def strike(k: int, site: Site) -> bool:
        meter = Meter(str(host.root.parent), k, full_disk if striking is files_struck else lambda: None)
        before = host.shown()
        with striking(meter):
            said = host.publish(site)
        assert bool(said.findings) != said.done
        assert said.done or not meter.struck or _told(host, said.findings[0].code), k
        assert said.done or host.shown() == before, k
        return meter.struck

    assert every_k(host, strike) > 8


@pytest.mark.parametrize("host", KINDS[2:], indirect=True)
def test_a_lost_answer_is_no_harm(host: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    """The k-th command did its work, and the publisher never heard of it."""
    monkeypatch.setattr(claim, "is_alive", lambda _process: False)  # as above

    def strike(k: int, site: Site) -> bool:
        meter = Meter(str(host.root.parent), k, lambda: None, lasts=False)
        with commands_struck(meter, answered=False):
            said = host.publish(site)
        assert said.done or not host.shows(site), k
        return meter.struck

    assert every_k(host, strike) > 8


def test_a_killed_publish_is_finished_by_the_next(host: Stand) -> None:
    """`kill -9` at every step; the lock of a process that is dead does not bind."""
    striking = _striking(host)

    def strike(k: int, site: Site) -> bool:
        meter = Meter(str(host.root.parent), k, die)

        def publish() -> bool:
            with striking(meter):
                return host.publish(site).done

        return ended(begun(publish)) < 0

    assert every_k(host, strike) > 8


def _striking(host: Stand) -> Striking:
    return files_struck if host.kind in ("folder", "pages") else commands_struck


def _told(host: Stand, code: str) -> bool:
    return code in (
        ("destination-full",) if host.kind in ("folder", "pages") else ("destination-unreachable", "publish-unsure")
    )
