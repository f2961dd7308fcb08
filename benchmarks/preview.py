"""Save → seen: the real `isnad serve` on an archive, a real Chromium tab, saves at random moments; and two peers.

`python benchmarks/preview.py 1000 200` lays out 1,000 stories and saves 200 times, then asks Hugo and MkDocs for the
same, and writes preview.md. Needs Chromium, Playwright and pip.
"""

from __future__ import annotations

import os
import platform
import random
import re
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

from dev_servers import PEERS, peers
from marks import NARRATIVE, SHEET, letters, save
from playwright.sync_api import Page, sync_playwright
from synthetic import STORY, lay_out

ROOT = Path(__file__).parent.parent
SERVING = re.compile(r"The preview is at (\S+) ")
PAUSE = (0.15, 1.0)  # seconds between two saves, the least and the most
PATIENCE = 5.0  # seconds after the last save in which a save must be seen, or it counts as lost
HEADING = "| what is saved | seen | median ms | p95 ms | most ms | overtaken | lost |\n|---|" + "--:|" * 6
FEW = 8  # stories that are read before the address is printed
PAGES = {NARRATIVE: "", SHEET: "timeline/"}
SEEN = """() => {
  window.seen = {};
  const note = () => {
    for (const [, mark] of document.body.textContent.matchAll(/علامة([ابجدهوزحطي]+)/g))
      window.seen[mark] ??= performance.timeOrigin + performance.now();
  };
  new MutationObserver(note).observe(document, { subtree: true, childList: true, characterData: true });
}"""
"""Notes the moment at which each mark stands in the page, in milliseconds since 1970."""


@dataclass(frozen=True, slots=True)
class Run:
    """`waits` are milliseconds from the save to the page, of the saves that were seen; `lost` those that never were.

    A save that another one overtook before it was seen is in neither.
    """

    waits: tuple[float, ...]
    lost: int
    overtaken: int

    def row(self, name: str) -> str:
        """A line of the table."""
        ordered = sorted(self.waits)
        p95 = ordered[max(0, round(len(ordered) * 0.95) - 1)]
        return (
            f"| {name} | {len(ordered)} | {statistics.median(ordered):.0f} | {p95:.0f} | {ordered[-1]:.0f} "
            f"| {self.overtaken} | {self.lost} |"
        )


class Server:
    """`isnad serve` on a site. `lines` are what it said, each with the second at which it did."""

    def __init__(self, site: Path) -> None:
        self.lines: list[tuple[float, str]] = []
        self._started = time.perf_counter()
        command = [sys.executable, "-u", "-m", "site_builder", "--lang", "en", "serve", "--port", "0"]
        self.process = subprocess.Popen(
            [*command, "--site", str(site)], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        self._reader = Thread(target=self._listen, daemon=True)
        self._reader.start()

    def _listen(self) -> None:
        for line in self.process.stdout or ():
            self.lines.append((time.perf_counter() - self._started, line))

    def wait(self, pattern: re.Pattern[str]) -> tuple[float, re.Match[str]]:
        """The second at which the server said something, and what."""
        while True:
            for second, line in self.lines:
                if found := pattern.search(line):
                    return second, found
            if self.process.poll() is not None:
                sys.exit("".join(line for _, line in self.lines))
            time.sleep(0.01)

    def memory(self) -> int:
        """MB that the server holds."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        found = re.search(r"VmRSS:\s+(\d+)", status)
        return int(found[1]) // 1024 if found else 0

    def stop(self) -> None:
        """End it as Ctrl-C does."""
        self.process.terminate()
        self.process.wait()


@contextmanager
def chromium() -> Iterator[Callable[[str], Page]]:
    """A function that opens a page in a real browser."""
    found = next(path for name in ("chromium", "google-chrome") if (path := shutil.which(name)))
    with sync_playwright() as driver:
        sandbox = [] if os.geteuid() else ["--no-sandbox"]
        browser = driver.chromium.launch(executable_path=found, args=["--disable-gpu", *sandbox])

        def open_(url: str) -> Page:
            page = browser.new_page()
            page.goto(url)
            page.evaluate(SEEN)
            return page

        yield open_
        browser.close()


def measure(page: Page, file: Path, saves: int, dice: random.Random) -> Run:
    """Save at random moments, and read off the page when each save stood in it."""
    before = file.read_text(encoding="utf-8")
    moments: dict[str, float] = {}
    for number in range(saves):
        moments[letters(number)] = save(file, before, number)
        page.wait_for_timeout(1000 * dice.uniform(*PAUSE))
    page.wait_for_timeout(1000)
    deadline = time.monotonic() + PATIENCE
    while letters(saves - 1) not in page.evaluate("window.seen") and time.monotonic() < deadline:
        page.wait_for_timeout(50)
    seen: dict[str, float] = page.evaluate("window.seen")
    file.write_text(before, encoding="utf-8")
    ends = [*list(moments.values())[1:], float("inf")]
    missing = [end for (mark, _), end in zip(moments.items(), ends, strict=True) if mark not in seen]
    overtaken = sum(any(begun > end for begun in seen.values()) for end in missing)
    waits = tuple(seen[mark] - begun for mark, begun in moments.items() if mark in seen)
    return Run(waits, len(missing) - overtaken, overtaken)


def isnad(stories: int, saves: int) -> str:
    """A table for one archive."""
    dice = random.Random(7)  # noqa: S311 # the same moments in every run, no secret
    with TemporaryDirectory() as folder:
        site = lay_out(stories, Path(folder) / "site")
        rows = [f"### {stories:,} stories" if stories > 1 else "### One story", ""]
        rows.append(_start(site, "first start", stories))
        server = Server(site)
        try:
            rows.append(_starting(server, "second start", stories) + "\n")
            rows.append(HEADING)
            url = server.wait(SERVING)[1][1]
            story = site / f"content/{STORY}-{stories // 2:05}"
            with chromium() as open_:
                for name, count in ((NARRATIVE, saves * 3 // 4), (SHEET, saves // 4)):
                    page = open_(f"{url}{story.name}/{PAGES[name]}")
                    rows.append(measure(page, story / name, count, dice).row(f"`{name}`"))
                    page.close()
            rows.append(f"\nMemory of the server at the end: {server.memory()} MB.")
        finally:
            server.stop()
    return "\n".join(rows)


def _start(site: Path, name: str, stories: int) -> str:
    server = Server(site)
    try:
        return _starting(server, name, stories)
    finally:
        server.stop()


def _starting(server: Server, name: str, stories: int) -> str:
    served, _ = server.wait(SERVING)
    if stories <= FEW:
        return f"- {name}: the address after {served:.1f} s"
    read, _ = server.wait(re.compile(r"^Read "))
    return f"- {name}: the address after {served:.1f} s, every story read after {read:.1f} s"


def _priority() -> str:
    """Whoever measures on a machine that others use may give all tools a real-time policy (`chrt`)."""
    return "without" if os.sched_getscheduler(0) == os.SCHED_OTHER else "with real-time"


def main() -> None:
    """Measure a single story, an archive and the peers, and write the page."""
    stories, saves = (int(given) for given in (*sys.argv[1:], "1000", "200")[:2])
    load, begun = os.getloadavg()[0], time.monotonic()
    page = (ROOT / "benchmarks/preview.template.md").read_text(encoding="utf-8")
    tables = {
        "isnad": "\n\n".join(isnad(count, saves) for count in (1, stories)),
        "peers": peers(stories, min(saves, 20)),
    }
    tables["machine"] = (
        f"{os.cpu_count()} processors, {platform.system()} {platform.release()}, Python {platform.python_version()}; "
        f"{', '.join(PEERS)}. The load was {load:.1f} when the measurement began, and all servers and the browser ran "
        f"{_priority()} priority over other work; it took "
        f"{(time.monotonic() - begun) / 60:.0f} minutes. Made by `python benchmarks/preview.py {stories} {saves}`."
    )
    for name, table in tables.items():
        page = page.replace(f"{{{{{name}}}}}", table)
    (ROOT / "benchmarks/preview.md").write_text(page, encoding="utf-8")
    sys.stdout.write(page)


if __name__ == "__main__":
    main()
