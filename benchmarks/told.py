"""The page archive.md: its tables and its sentences, all computed from what was measured."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from figures import Row
from peers import versions
from synthetic import ROOT

KINDS = ("cold", "one word", "one fact", "nothing to do")
PYTHON = ("MkDocs", "Pelican", "Zensical")
STAGES = {
    "gather": "gather: YAML, shapes, sources",
    "verify": "verify: each excerpt found, each field checked",
    "plan": "plan: views of the pages",
    "render": "render: Markdown and templates",
    "proof": "proof: links, markup, Arabic, weight",
    "write": "write: files",
    "ledger": "ledger: keys and memory",
    "making": "making: joining the stages",
}
FLAT = 1.25
"""Memory is flat where ten times the pages take less than this many times the memory."""


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal of ours with what stands: `got` and `wanted` in the words of the page."""

    words: str
    met: bool
    got: str

    def __str__(self) -> str:
        return f"- **{'Met' if self.met else 'Missed'}**: {self.words}. {self.got}."


@dataclass(frozen=True, slots=True)
class Circumstances:
    """Most runs of a figure, seconds after which none is begun, seconds that are too many, the load, minutes in all."""

    runs: int
    patience: float
    limit: float
    load: float
    minutes: float


def page(sizes: dict[int, list[Row]], shares: dict[str, Any], how: Circumstances) -> str:
    """The template with its gaps filled."""
    gaps = {
        "machine": machine(),
        "versions": versions(),
        "load": f"{how.load:.1f}",
        "runs": str(how.runs),
        "patience": f"{how.patience:.0f}",
        "limit": f"{how.limit:.0f}",
        "minutes": f"{how.minutes:.0f}",
        "tables": "\n\n".join(table(size, rows) for size, rows in sizes.items()),
        "goals": "\n".join(str(goal) for goal in goals(sizes)),
        "stages": stages(shares),
        "one_process": f"{shares['pages'] / shares['seconds']:.0f}",
    }
    text = (ROOT / "benchmarks/archive.template.md").read_text(encoding="utf-8")
    for gap, words in gaps.items():
        text = text.replace("{{" + gap + "}}", words)
    return text


def machine() -> str:
    """Processor, cores, memory, system and Python of this machine."""
    facts = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    model = next((line.partition(": ")[2] for line in facts.splitlines() if line.startswith("model name")), "?")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1024**3
    return (
        f"{model}, {len(os.sched_getaffinity(0))} cores, {memory:.0f} GB, Linux {platform.release().partition('-')[0]},"
        f" Python {platform.python_version()}"
    )


def table(size: int, rows: list[Row]) -> str:
    """One size of the archive: seconds, and in brackets how many times as long as ours."""
    ours = rows[0]
    lines = [
        f"## {ours.pages:,} pages",
        "",
        f"| tool | given | pages | {' | '.join(KINDS)} | processor, cold | MB, all | MB, largest |",
        "|---|---|" + "---:|" * 8,
    ]
    for row in rows:
        if row.left_out:
            lines.append(f"| {row.tool} | {row.makes} | left out: {row.left_out} |" + " |" * 7)
            continue
        cells = [*(_cell(row, ours, kind) for kind in KINDS), f"{row.processor:.1f} s"]
        together, largest = row.memory
        lines.append(
            f"| {row.tool} | {row.makes} | {row.pages:,} | {' | '.join(cells)} | {together:.0f} | {largest:.0f} |"
        )
    return "\n".join(lines)


def _cell(row: Row, ours: Row, kind: str) -> str:
    if kind not in row.kinds:
        return "–"
    seconds = row.seconds(kind)
    times = "" if row is ours else f" ({_times(seconds / ours.seconds(kind))})"
    return f"{seconds:.2f} s{times}"


def _times(ratio: float) -> str:
    return f"{ratio:.2g}×" if ratio < 10 else f"{ratio:.0f}×"  # noqa: PLR2004 # two digits are all that is known


def goals(sizes: dict[int, list[Row]]) -> Iterator[Goal]:
    """Our own goals, at the largest size that was measured."""
    rows = sizes[max(sizes)]
    ours, hugo = rows[0], next(row for row in rows if row.tool == "Hugo")
    ratio = hugo.seconds("cold") / ours.seconds("cold")
    yield Goal(
        "a cold build at least level with Hugo that makes the same pages of the same YAML",
        ratio >= 1,
        f"Hugo takes {ratio:.2f} of our time at {ours.pages:,} pages",
    )
    peers = [row for row in rows if row.tool in PYTHON and not row.left_out]
    best = min(peers, key=lambda row: row.seconds("cold"))
    ratio = best.seconds("cold") / ours.seconds("cold")
    yield Goal(
        "a cold build 5 times faster than the best Python peer",
        ratio >= 5,  # noqa: PLR2004 # as the sentence says
        f"{best.tool}, which is given the bare words and checks nothing, takes {ratio:.2f} of our time",
    )
    ratio = hugo.seconds("one word") / ours.seconds("one word")
    yield Goal(
        "a build after one edit 10 times faster than Hugo",
        ratio >= 10,  # noqa: PLR2004 # as the sentence says
        f"Hugo takes {ratio:.1f} times our {ours.seconds('one word'):.2f} s",
    )
    nothing = ours.seconds("nothing to do")
    yield Goal(
        "a build with nothing to do under 0.5 s",
        nothing < 0.5,  # noqa: PLR2004 # as the sentence says
        f"{nothing:.2f} s at {ours.pages:,} pages",
    )
    yield from _flat(sizes)


def _flat(sizes: dict[int, list[Row]]) -> Iterator[Goal]:
    if len(sizes) > 1:
        few, many = sizes[min(sizes)][0], sizes[max(sizes)][0]
        ratio = many.memory[0] / few.memory[0]
        yield Goal(
            f"flat memory (less than {FLAT} times as much for {many.pages / few.pages:.0f} times the pages)",
            ratio < FLAT,
            f"{few.memory[0]:.0f} MB at {few.pages:,} pages, {many.memory[0]:.0f} MB at {many.pages:,}",
        )


def stages(shares: dict[str, Any]) -> str:
    """Where the time of one process goes, the most first."""
    found = shares["shares"]
    named = [(STAGES[stage], share) for stage, share in found.items() if stage in STAGES]
    rest = 1 - sum(share for _, share in named)
    lines = [f"| {words} | {share:.0%} |" for words, share in (*named, ("all else", rest))]
    return "\n".join(["| stage | share of the time |", "|---|---:|", *lines])
