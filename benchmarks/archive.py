"""The same archive in six tools: builds from nothing, after an edit, with nothing to do; memory. Writes archive.md.

`python benchmarks/archive.py` measures at 1,000 and 10,000 pages; `PAGES=300,1000 RUNS=3` before it changes that.
Needs Linux (for the memory), pip and npm. What is installed stays in `.cache/bench/archive/`.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

from figures import Row
from meter import Cost, cost
from peers import Tool, hugo_yaml, install, isnad, of_articles, readers, run
from synthetic import ROOT, edit_fact, edit_word, lay_out
from told import Circumstances, page
from words import articles

WORK = ROOT / ".cache/bench/archive"
RUNS = int(os.environ.get("RUNS", "3"))
SIZES = tuple(int(size) for size in os.environ.get("PAGES", "1000,10000").split(","))
STORY_PAGES = 64
PATIENCE = 30.0  # seconds for one figure; after them no further run
LIMIT = 60.0  # seconds; a tool whose cold build is likely to take longer is left out of the larger archive
ALWAYS = ("Isnad", "Hugo")  # the goals are about these


def measure(tool: Tool) -> Row:
    """All kinds of builds of one tool, in the order in which a newsroom meets them."""
    row = Row(tool.name, tool.makes)
    row.kinds["cold"] = repeated(lambda _: forget(tool), tool.first, tool.site)
    row.pages = sum(1 for _ in tool.output.rglob("*.html"))
    row.kinds["one word"] = repeated(lambda _: edit_word(tool.article), tool.again, tool.site)
    if sheet := tool.sheet:
        row.kinds["one fact"] = repeated(lambda turn: edit_fact(sheet, turn), tool.again, tool.site)
    row.kinds["nothing to do"] = repeated(lambda _: None, tool.again, tool.site)
    return row


def repeated(before: Callable[[int], None], command: tuple[str, ...], where: Path) -> list[Cost]:
    """Up to RUNS builds, each after `before`."""
    costs: list[Cost] = []
    while len(costs) < RUNS and sum(one.seconds for one in costs) < PATIENCE:
        before(len(costs))
        costs.append(cost(command, where))
    return costs


def forget(tool: Tool) -> None:
    """As if nothing was ever built."""
    for path in (tool.output, *tool.memory):
        shutil.rmtree(path, ignore_errors=True)


def tools(programs: Path, size: int) -> Iterator[Tool]:
    """Every tool with its site laid out; ours comes first, because the others are given the words of its pages."""
    sites = WORK / f"sites-{size}"
    shutil.rmtree(sites, ignore_errors=True)
    count = max(1, round(size / STORY_PAGES))
    bare = isnad(programs, "bare", lay_out(count, sites / "isnad"))
    yield bare
    written = tuple(articles(bare.output))
    yield hugo_yaml(programs, lay_out(count, sites / "archive"), sites / "hugo-yaml")
    yield from (of_articles(reader, written, sites) for reader in readers(programs))
    yield isnad(programs, "cards", lay_out(count, sites / "cards"))


def measure_all(programs: Path, size: int, smaller: list[Row]) -> list[Row]:
    """A row for each tool; those that took too long at a smaller size are left out."""
    rows = []
    for tool in tools(programs, size):
        before = next((row for row in smaller if (row.tool, row.makes) == (tool.name, tool.makes)), None)
        likely = before.seconds("cold") * size / before.pages if before and before.kinds else 0.0
        late = tool.name not in ALWAYS and (likely > LIMIT or bool(before and before.left_out))
        row = Row(tool.name, tool.makes, left_out=f"about {likely:.0f} s cold") if late else measure(tool)
        rows.append(row)
        sys.stderr.write(f"{time.strftime('%H:%M:%S')} {size} {row.tool}, {row.makes}: {_brief(row)}\n")
    return rows


def _brief(row: Row) -> str:
    return row.left_out or ", ".join(f"{kind} {row.seconds(kind):.2f} s" for kind in row.kinds)


def where(programs: Path, size: int) -> dict[str, object]:
    """Where the time of our cold build in one process goes."""
    python, site = str(programs / "bare/bin/python"), WORK / f"sites-{size}/isnad"
    shutil.rmtree(site / ".cache", ignore_errors=True)
    found: dict[str, object] = json.loads(run([python, str(ROOT / "benchmarks/where.py"), str(site)], WORK))
    return found


def main() -> None:
    """Install, measure, write the page; the raw figures stay in `figures.json`."""
    WORK.mkdir(parents=True, exist_ok=True)
    programs = WORK / "programs"
    programs.mkdir(exist_ok=True)
    install(programs)
    started, load = time.perf_counter(), os.getloadavg()[0]
    sizes: dict[int, list[Row]] = {}
    for size in sorted(SIZES):
        sizes[size] = measure_all(programs, size, sizes[max(sizes)] if sizes else [])
    shares = where(programs, min(SIZES))
    raw = {str(size): [asdict(row) for row in rows] for size, rows in sizes.items()}
    (WORK / "figures.json").write_text(json.dumps(raw, ensure_ascii=False, indent=1))
    minutes = (time.perf_counter() - started) / 60
    text = page(sizes, shares, Circumstances(RUNS, PATIENCE, LIMIT, load, minutes))
    (ROOT / "benchmarks/archive.md").write_text(text, encoding="utf-8")
    sys.stdout.write(text)


if __name__ == "__main__":
    main()
