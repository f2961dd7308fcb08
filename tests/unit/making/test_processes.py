from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from site_builder.making.processes import THRESHOLD, how_many, processors
from tests.laws.sites import ROOT

BEGINS = """
import os, sys, threading, warnings
from site_builder.making.processes import processes
marked = False
def told():
    return os.getpid(), marked
if __name__ == "__main__":
    warnings.simplefilter("error")  # of copies that are made beside threads, as later Pythons give them
    if sys.argv[1] == "beside threads":
        threading.Thread(target=threading.Event().wait, daemon=True).start()
    marked = True
    executor = processes(2)
    for number, seen in {executor.submit(told).result() for _ in range(8)}:
        print(number, seen, flush=True)
    os.kill(os.getpid(), 9)
"""


@pytest.mark.parametrize(
    ("orders", "workers", "count"),
    [(0, 0, 0), (1, 4, 1), (3, 4, 3), (9, 4, 4), (9, 1, 1), (THRESHOLD - 1, 0, 1), (999, 0, processors())],
)
def test_as_many_processes_as_pay(orders: int, workers: int, count: int) -> None:
    """Never more than there are stories; and one for a few, if nobody asked for more."""
    assert how_many(orders, workers) == count


@pytest.mark.parametrize("circumstances", ["alone", "beside threads"])
def test_a_killed_parent_leaves_no_process(tmp_path: Path, circumstances: str) -> None:
    """The children see that they are alone, and end, be they copies or begun anew."""
    children = [number for number, _ in _begun(tmp_path, circumstances)]

    until = time.monotonic() + 20
    while any(map(_lives, children)) and time.monotonic() < until:
        time.sleep(0.05)

    assert children
    assert [child for child in children if _lives(child)] == []


@pytest.mark.parametrize(("circumstances", "seen"), [("alone", sys.platform == "linux"), ("beside threads", False)])
def test_only_a_process_without_threads_is_copied(tmp_path: Path, circumstances: str, seen: bool) -> None:
    """A copy has what was laid out before it; beside threads, whose locks it might inherit, none is made."""
    assert {copied for _, copied in _begun(tmp_path, circumstances)} == {seen}


def _begun(folder: Path, circumstances: str) -> list[tuple[int, bool]]:
    """The children of a process that is killed: their numbers, and whether they saw what was marked in it."""
    script, said = folder / "begins.py", folder / "said.txt"
    script.write_text(BEGINS)
    with said.open("w") as out:  # no pipe: whoever held it open would be waited for
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        command = [sys.executable, str(script), circumstances]
        subprocess.run(command, stdout=out, check=False, env=environment)
    lines = [line.split() for line in said.read_text().splitlines()]
    return [(int(number), seen == "True") for number, seen in lines]


def _lives(process: int) -> bool:
    """A process that ended and that nobody has asked about yet does not live."""
    command = ["/bin/ps", "-o", "stat=", "-p", str(process)]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    return told.stdout.strip()[:1] not in ("", "Z")
