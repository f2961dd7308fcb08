from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from random import Random

import pytest

from site_builder.domain.digest import digest_of
from tests.laws.changes import LETTERS, STORY, append, clean, swap, three_stories
from tests.laws.sites import ROOT, printed

BUILD = """
import sys; from pathlib import Path; sys.path.insert(0, sys.argv[1])
import site_builder.draw.press; site_builder.draw.press.can_draw = lambda: False
from site_builder.build import Request, build
if __name__ == "__main__":
    said = lambda: print("waiting", flush=True)
    request = Request(Path("."), Path("build"), Path(sys.argv[1]), workers=int(sys.argv[2]))
    sys.exit(not build(request, lambda done, whole: None, said).written)
"""
MOMENTS = 25
"""Cold and warm: fifty in all."""


@pytest.fixture(autouse=True)
def pen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is drawn here, nor in the processes that are killed."""
    monkeypatch.setattr("site_builder.draw.press.can_draw", lambda: False)


def begun(site: Path, workers: int = 1) -> subprocess.Popen[str]:
    """A build in a process of its own."""
    script = site.with_name("build_it.py")
    script.write_text(BUILD)
    command = [sys.executable, str(script), str(ROOT), str(workers)]
    return subprocess.Popen(command, cwd=site, stdout=subprocess.PIPE, text=True)


def built(site: Path) -> int:
    """The exit code of a build that is left alone."""
    with begun(site) as process:
        process.communicate()
    return process.returncode


def is_whole(folder: int) -> bool:
    """True where an open folder holds just what its manifest tells, byte for byte."""

    def read(name: str) -> bytes:
        handle = os.open(name, os.O_RDONLY, dir_fd=folder)
        with os.fdopen(handle, "rb") as file:
            return file.read()

    files = json.loads(read("isnad.json"))["files"]
    return all(digest_of(read(path)) == told["sha256"] for path, told in files.items())


class Reader(threading.Thread):
    """Opens the build over and over, as a server would, and notes each time that it was not a whole one."""

    def __init__(self, folder: Path) -> None:
        super().__init__(daemon=True)
        self.folder, self.ended, self.faults, self.looks = folder, threading.Event(), 0, 0

    def run(self) -> None:
        """Until `ended` is set. A folder that was exchanged and removed while it was read is opened again."""
        while not self.ended.is_set():
            handle = os.open(self.folder, os.O_RDONLY)
            try:
                whole = is_whole(handle)
            except FileNotFoundError:
                whole = os.fstat(handle).st_ino != os.stat(self.folder).st_ino
            finally:
                os.close(handle)
            self.looks += 1
            self.ended.wait(0.02)
            self.faults += not whole


def killed(site: Path, moment: float, workers: int) -> None:
    """A build that is killed, with no chance to tidy up, a while after it began."""
    process = begun(site, workers)
    time.sleep(moment)
    process.send_signal(signal.SIGKILL)
    process.communicate()


@pytest.mark.parametrize("is_cold", [True, False], ids=["cold", "warm"])
def test_a_killed_build_leaves_a_whole_site(tmp_path: Path, is_cold: bool) -> None:
    """At any moment: a reader sees one whole build or another, and the next build is what a clean one prints."""
    random = Random(20261122 + is_cold)  # noqa: S311 # moments, not secrets
    site = three_stories(tmp_path / "site")
    assert built(site) == 0
    reader = Reader(site / "build")
    reader.start()
    started = time.monotonic()
    swap(site / "content/second" / STORY, "headline: ", "headline: آخر ")
    assert built(site) == 0
    whole = time.monotonic() - started

    for moment in range(MOMENTS):
        append(site / "content/third" / STORY, f"\nكلمة {LETTERS[moment % len(LETTERS)]}\n")
        if is_cold:
            for path in (site / ".cache/isnad/ledger").iterdir():
                path.unlink()
        killed(site, random.uniform(0.1, whole), workers=1 + 2 * (moment % 5 == 4))

    assert built(site) == 0
    reader.ended.set()
    reader.join()
    assert reader.looks > MOMENTS
    assert reader.faults == 0
    assert printed(site) == clean(site, ROOT)[1]
    assert [path.name for path in site.iterdir() if path.name.startswith(".isnad")] == []


def test_a_second_build_waits_for_the_first(tmp_path: Path) -> None:
    """Both end well, one after the other, and one of them says that it waited."""
    site = three_stories(tmp_path / "site")

    both = [begun(site), begun(site)]
    said = [process.communicate()[0] for process in both]

    assert [process.returncode for process in both] == [0, 0]
    assert sorted(said) == ["", "waiting\n"]
    assert printed(site) == clean(site, ROOT)[1]
