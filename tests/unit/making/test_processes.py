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
import os, sys, time
from site_builder.making.processes import processes
if __name__ == "__main__":
    executor = processes(2)
    print(*{executor.submit(os.getpid).result() for _ in range(8)}, flush=True)
    os.kill(os.getpid(), 9)
"""


@pytest.mark.parametrize(
    ("orders", "workers", "count"),
    [(0, 0, 0), (1, 4, 1), (3, 4, 3), (9, 4, 4), (9, 1, 1), (THRESHOLD - 1, 0, 1), (999, 0, processors())],
)
def test_as_many_processes_as_pay(orders: int, workers: int, count: int) -> None:
    """Never more than there are stories; and one for a few, if nobody asked for more."""
    assert how_many(orders, workers) == count


def test_a_killed_parent_leaves_no_process(tmp_path: Path) -> None:
    """The children see that they are alone, and end."""
    script, said = tmp_path / "begins.py", tmp_path / "said.txt"
    script.write_text(BEGINS)
    with said.open("w") as out:  # no pipe: whoever held it open would be waited for
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        subprocess.run([sys.executable, str(script)], stdout=out, check=False, env=environment)
    children = [int(number) for number in said.read_text().split()]

    until = time.monotonic() + 20
    while any(map(_lives, children)) and time.monotonic() < until:
        time.sleep(0.05)

    assert children
    assert [child for child in children if _lives(child)] == []


def _lives(process: int) -> bool:
    """A process that ended and that nobody has asked about yet does not live."""
    command = ["/bin/ps", "-o", "stat=", "-p", str(process)]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    return told.stdout.strip()[:1] not in ("", "Z")
