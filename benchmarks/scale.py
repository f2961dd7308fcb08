"""What one machine does with a million pages, from builds of three sizes. Writes docs/scale.md.

`python benchmarks/scale.py` measures at 14, 77 and 300 stories; `STORIES=2,4,8` before it changes that. It needs Linux
and pip. Each figure is a line through the three, drawn on; how far the three lie from their line is said beside it.
"""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from lines import Line, line_through
from meter import MB, cost
from peers import install_ours
from synthetic import ROOT, STORY, edit_word, lay_out
from told import machine

WORK = ROOT / ".cache/bench/archive"
SIZES = tuple(int(size) for size in os.environ.get("STORIES", "14,77,300").split(","))
MILLION = 1_000_000
BLOCK = 512  # bytes, as the system counts them
DIGITS = 100
WEEK = 6_400  # pages of a hundred stories
BUILD = ("build", "--quiet")
PUBLISH = ("publish", "--no-verify")
ARTICLE = f"content/{STORY}-00000/story.md"
MEMORIES = ("cold_memory", "edit_memory", "nothing_memory")
SETTINGS = "publish:\n  live: {kind: folder, to: ../public}\n"


@dataclass(frozen=True, slots=True)
class Point:
    """One size of the archive: seconds, MB, and numbers of files."""

    pages: float
    cold: float
    cold_processor: float
    edit: float
    nothing: float
    cold_memory: float
    edit_memory: float
    nothing_memory: float
    publish: float
    publish_edit: float
    content: float
    disk: float
    files: float
    ledger: float
    search: float
    sitemap: float
    manifest: float


ROWS = (
    ("cold build", "cold", "s"),
    ("cold build, processor time of all processes", "cold_processor", "s"),
    ("build after one word", "edit", "s"),
    ("build with nothing to do", "nothing", "s"),
    ("memory of the first process, cold", "cold_memory", "MB"),
    ("memory of the first process, one word", "edit_memory", "MB"),
    ("memory of the first process, nothing to do", "nothing_memory", "MB"),
    ("first publish to a folder", "publish", "s"),
    ("publish after one word", "publish_edit", "s"),
    ("the site, bytes in its files", "content", "MB"),
    ("on the disk: site, memory, what the next build starts from", "disk", "MB"),
    ("files of the site", "files", ""),
    ("what is remembered between builds", "ledger", "MB"),
    ("the largest file of the search", "search", "MB"),
    ("the list of sitemaps", "sitemap", "MB"),
    ("the manifest `isnad.json`", "manifest", "MB"),
)
LIMITS = (
    ("a cold build takes an hour", "cold", 3600.0),
    ("a build after one word takes ten seconds", "edit", 10.0),
    ("a build after one word takes a minute", "edit", 60.0),
    ("a build with nothing to do takes ten seconds", "nothing", 10.0),
    ("the first process of a cold build holds 16 GB", "cold_memory", 16 * 1024.0),
    ("a file of the search weighs 5 MB before compression", "search", 5.0),
)


def measure(isnad: Path, stories: int, site: Path) -> Point:
    """Build, edit and publish one archive."""
    shutil.rmtree(site.parent, ignore_errors=True)
    lay_out(stories, site)
    run = lambda what: cost((str(isnad), *what, "--site", str(site)), site)  # noqa: E731 # the site is in every command
    cold, nothing = run(BUILD), run(BUILD)
    edit_word(site / ARTICLE)
    edit = run(BUILD)
    with (site / "site.yaml").open("a", encoding="utf-8") as settings:
        settings.write(SETTINGS)
    run(BUILD)
    publish = run(PUBLISH)
    edit_word(site / ARTICLE)
    run(BUILD)
    again = run(PUBLISH)
    return Point(
        cold=cold.seconds,
        cold_processor=cold.processor,
        edit=edit.seconds,
        nothing=nothing.seconds,
        cold_memory=cold.first,
        edit_memory=edit.first,
        nothing_memory=nothing.first,
        publish=publish.seconds,
        publish_edit=again.seconds,
        **weights(site),
    )


def weights(site: Path) -> dict[str, float]:
    """What a build left on the disk, in MB and numbers."""
    build = site / "build"
    found = {path: path.stat() for path in build.rglob("*")}
    files = [status for path, status in found.items() if path.is_file()]
    remembered = [path.stat().st_size for path in (site / ".cache/isnad/ledger").rglob("*") if path.is_file()]
    laid = (path.stat() for folder in (build, site / ".cache") for path in folder.rglob("*"))
    once = {status.st_ino: status.st_blocks for status in laid}
    return {
        "pages": sum(path.suffix == ".html" for path in found),
        "content": sum(status.st_size for status in files) / MB,
        "disk": sum(once.values()) * BLOCK / MB,
        "files": len(files),
        "ledger": sum(remembered) / MB,
        "search": max(status.st_size for path, status in found.items() if path.parent.name == "search") / MB,
        "sitemap": found[build / "sitemap.xml"].st_size / MB,
        "manifest": found[build / "isnad.json"].st_size / MB,
    }


def lines(points: list[Point]) -> dict[str, Line]:
    """A line for each row."""
    pages = tuple(point.pages for point in points)
    return {name: line_through(pages, tuple(getattr(point, name) for point in points)) for _, name, _ in ROWS}


def table(points: list[Point], drawn: dict[str, Line]) -> str:
    """What was measured, what each thousand pages add, and a million pages."""
    heads = " | ".join(f"{point.pages:,.0f} pages" for point in points)
    rows = [
        f"| | {heads} | each 1,000 pages add | 1,000,000 pages | off the line |",
        "|---|" + "---:|" * (len(points) + 3),
    ]
    for words, name, unit in ROWS:
        line = drawn[name]
        cells = [shown(getattr(point, name), unit) for point in points]
        cells += [shown(line.slope * 1000, unit), shown(line.at(MILLION), unit), f"{line.off:.0%}"]
        rows.append(f"| {words} | {' | '.join(cells)} |")
    return "\n".join(rows)


def shown(value: float, unit: str) -> str:
    """A quantity for readers.

    >>> shown(0.034, "s"), shown(90.0, "s"), shown(9000.0, "s"), shown(3 * 1024, "MB"), shown(1710, "")
    ('34 ms', '1.5 min', '2.5 h', '3.0 GB', '1,710')
    """
    if unit == "s":
        steps = ((3600.0, "h"), (60.0, "min"), (1.0, "s"), (0.001, "ms"))
    elif unit == "MB":
        steps = ((1024.0**2, "TB"), (1024.0, "GB"), (1.0, "MB"), (1 / 1024, "KB"))
    else:
        return f"{value:,.0f}"
    size, name = next((step for step in steps if abs(value) >= step[0]), steps[-1])
    amount = value / size
    return (
        f"{amount:.0f} {name}"
        if abs(amount) >= DIGITS
        else f"{amount:.2g} {name}"
        if name == "ms"
        else f"{amount:.1f} {name}"
    )


def limits(drawn: dict[str, Line]) -> str:
    """Where each limit is met, the nearest first."""
    met = sorted((drawn[name].reaches(value), words) for words, name, value in LIMITS)
    rows = [f"| {words} | {'never' if pages == float('inf') else f'{pages:,.0f}'} |" for pages, words in met]
    return "\n".join(["| when | pages |", "|---|---:|", *rows])


def main() -> None:
    """Install, measure the sizes, write the page."""
    WORK.mkdir(parents=True, exist_ok=True)
    isnad, load = install_ours(WORK / "programs", "bare") / "bin/isnad", os.getloadavg()[0]
    points = []
    for stories in SIZES:
        points.append(measure(isnad, stories, WORK / "scale/site"))
        sys.stderr.write(f"{stories} stories: {points[-1]}\n")
    drawn = lines(points)
    gaps = {
        "machine": machine(),
        "load": f"{load:.1f}",
        "table": table(points, drawn),
        "limits": limits(drawn),
        "stories": ", ".join(str(size) for size in SIZES),
        "week": shown(drawn["cold"].slope * WEEK, "s"),
        "rate": f"{1 / drawn['cold_processor'].slope:.0f}",
        "cold": shown(drawn["cold"].at(MILLION), "s"),
        "edit": shown(drawn["edit"].at(MILLION), "s"),
        "nothing": shown(drawn["nothing"].at(MILLION), "s"),
        "memory": shown(max(drawn[name].at(MILLION) for name in MEMORIES), "MB"),
        "disk": shown(drawn["disk"].at(MILLION), "MB"),
        "search": shown(drawn["search"].at(MILLION), "MB"),
        "manifest": shown(drawn["manifest"].at(MILLION), "MB"),
        "publish_edit": shown(drawn["publish_edit"].at(MILLION), "s"),
    }
    text = (ROOT / "benchmarks/scale.template.md").read_text(encoding="utf-8")
    for gap, words in gaps.items():
        text = text.replace("{{" + gap + "}}", words)
    (ROOT / "docs/scale.md").write_text(text, encoding="utf-8")
    sys.stdout.write(text)


if __name__ == "__main__":
    main()
