from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.laws.sites import ROOT, STARTER, built, files_of, lay_out, printed

MACHINES = [
    {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C", "umask": "22"},
    {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C.UTF-8", "umask": "77"},
    {
        "PYTHONHASHSEED": "4294967295",
        "TZ": "America/Los_Angeles",
        "LANG": "ar_EG.UTF-8",
        "PYTHONUTF8": "0",
        "umask": "0",
    },
]
BUILD = (
    "import sys; from pathlib import Path; from tests.laws.sites import built; sys.exit(not built(Path('.')).written)"
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where sites are laid out."""
    return tmp_path_factory.mktemp("laws")


@pytest.fixture(scope="module")
def expected(folder: Path) -> dict[str, bytes]:
    """The starter site as it is built here and now."""
    site = lay_out(files_of(STARTER), folder / "plain")
    built(site)
    return printed(site)


def begun(site: Path, machine: dict[str, str]) -> subprocess.Popen[bytes]:
    """A build of a site in a process of its own."""
    kept = {name: value for name, value in os.environ.items() if name in {"PATH", "HOME", "VIRTUAL_ENV"}}
    settings_ = {name: value for name, value in machine.items() if name != "umask"}
    environment = kept | settings_ | {"PYTHONPATH": str(ROOT)}
    mask = int(machine["umask"], 8)
    return subprocess.Popen([sys.executable, "-c", BUILD], cwd=site, env=environment, umask=mask)


def test_every_machine_prints_the_same_bytes(folder: Path) -> None:
    """Whatever its time zone, language, hash seed and umask; the demonstration site has every kind of page."""
    sites = [lay_out(files_of(ROOT), folder / f"machine-{number}") for number in range(len(MACHINES))]

    builds = [begun(site, machine) for site, machine in zip(sites, MACHINES, strict=True)]

    assert [process.wait() for process in builds] == [0, 0, 0]
    assert len(printed(sites[0])) > 50
    assert printed(sites[0]) == printed(sites[1]) == printed(sites[2])


@given(random=st.randoms(use_true_random=False))
@settings(max_examples=4, deadline=None)
def test_the_order_and_the_place_of_the_files_change_nothing(
    folder: Path, expected: dict[str, bytes], random: Random
) -> None:
    """A copy whose files were made in any order, in a folder of any name, on any day, prints the same bytes."""
    files = list(files_of(STARTER).items())
    random.shuffle(files)

    site = lay_out(dict(files), folder / f"copy {random.randrange(10**6)}")
    for name, _ in files:
        os.utime(site / name, (random.randrange(2**31), random.randrange(2**31)))
    built(site)

    assert printed(site) == expected


def test_the_clock_changes_nothing(folder: Path, expected: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    """A build in another century prints the same bytes; no page says when it was made."""
    site = lay_out(files_of(STARTER), folder / "later")
    for name in ("time", "time_ns", "gmtime", "localtime"):
        then = getattr(time, name)(4_000_000_000) if name.endswith("me") and name != "time" else 4 * 10**9
        monkeypatch.setattr(time, name, lambda *_, then=then: then)
    built(site)

    assert printed(site) == expected


def test_a_second_build_changes_nothing(folder: Path, expected: dict[str, bytes]) -> None:
    """What an earlier build left is no ingredient of the next."""
    site = lay_out(files_of(STARTER), folder / "twice")
    built(site)
    (site / "build/stale.html").write_text("قديم")

    built(site)

    assert printed(site) == expected
