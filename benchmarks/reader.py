"""The same content in four tools, opened by Lighthouse as a phone in a slow network opens it. Writes reader.md.

Needs npm (for Lighthouse, Starlight and TimelineJS), pip (for Material for MkDocs) and Chromium.
"""

from __future__ import annotations

import functools
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import threading
from collections.abc import Callable
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import brotli

ROOT = Path(__file__).parent.parent
WORK = ROOT / ".cache/bench/reader"
RUNS = int(os.environ.get("RUNS", "5"))
NODE = ["lighthouse@13.5.0", "@knight-lab/timelinejs", "astro@5", "@astrojs/starlight@0.37"]
STORY = ROOT / "content/meta-openai/story.md"
TEXT_TYPES = (".html", ".css", ".js", ".svg", ".json", ".xml")


class Host(SimpleHTTPRequestHandler):
    """A static host that sends Brotli, as real ones do, and keeps the connection open."""

    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:  # the parent's name
        """Say nothing."""

    def do_GET(self) -> None:
        """Answer with the file, compressed once."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        body = _on_the_wire(path)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)) + ("; charset=utf-8" if _is_text(path) else ""))
        self.send_header("Content-Length", str(len(body)))
        if _is_text(path):
            self.send_header("Content-Encoding", "br")
        self.end_headers()
        self.wfile.write(body)


@functools.cache
def _on_the_wire(path: Path) -> bytes:
    return brotli.compress(path.read_bytes()) if _is_text(path) else path.read_bytes()


def _is_text(path: Path) -> bool:
    return path.suffix in TEXT_TYPES


def plain_narrative() -> str:
    """The narrative as ordinary Markdown: words only, for tools that know no facts."""
    body = STORY.read_text(encoding="utf-8").split("---", 2)[2]
    body = re.sub(r"!\[[^\]]*\]\(chart:[^)]*\)", "", body)
    return re.sub(r"\[((?:[^\[\]]|\[[^\]]*\])*)\]\(fact:[^)]*\)", r"\1", body)


def headline() -> str:
    """The story's headline."""
    return re.search(r"^headline: (.+)$", STORY.read_text(encoding="utf-8"), re.M)[1]  # type: ignore[index] # gather requires it


def isnad(folder: Path) -> dict[str, str]:
    """Our pages."""
    run([sys.executable, "-m", "site_builder", "build", "--quiet", "--site", str(ROOT), "--output", str(folder)], ROOT)
    pages = ("", "timeline/", "quotes/", "comparison/")
    return {f"Isnad, {page.strip('/') or 'story'}": f"meta-openai/{page}" for page in pages}


def material(folder: Path) -> dict[str, str]:
    """Material for MkDocs in Arabic, its remote fonts off."""
    source = WORK / "material"
    (source / "docs").mkdir(parents=True, exist_ok=True)
    (source / "docs/index.md").write_text(f"# {headline()}\n{plain_narrative()}", encoding="utf-8")
    theme = "theme:\n  name: material\n  language: ar\n  direction: rtl\n  font: false\n"
    (source / "mkdocs.yml").write_text(f"site_name: إسناد\nsite_dir: {folder}\n{theme}", encoding="utf-8")
    run([sys.executable, "-m", "venv", str(WORK / "mkdocs")], WORK)
    run([str(WORK / "mkdocs/bin/python"), "-m", "pip", "install", "--quiet", "mkdocs-material==9.8.1"], WORK)
    run([str(WORK / "mkdocs/bin/mkdocs"), "build", "--quiet"], source)
    return {"Material for MkDocs, story": ""}


def starlight(folder: Path) -> dict[str, str]:
    """Starlight in Arabic, right to left."""
    source = WORK / "starlight"
    (source / "src/content/docs").mkdir(parents=True, exist_ok=True)
    (source / "package.json").write_text('{"type": "module"}')
    config = (
        'import { defineConfig } from "astro/config"; import starlight from "@astrojs/starlight";\n'
        f'export default defineConfig({{ outDir: "{folder}", telemetry: false, integrations: [starlight({{'
        ' title: "إسناد",'
        ' defaultLocale: "root", locales: { root: { label: "العربية", lang: "ar", dir: "rtl" } } })] });\n'
    )
    (source / "astro.config.mjs").write_text(config, encoding="utf-8")
    (source / "src/content.config.ts").write_text(
        'import { defineCollection } from "astro:content"; import { docsLoader } from "@astrojs/starlight/loaders";\n'
        'import { docsSchema } from "@astrojs/starlight/schema";\n'
        "export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n"
    )
    page = f"---\ntitle: {headline()}\n---\n{plain_narrative()}"
    (source / "src/content/docs/index.md").write_text(page, encoding="utf-8")
    if not (source / "node_modules").exists():
        (source / "node_modules").symlink_to(WORK / "node_modules")
    run([str(WORK / "node_modules/.bin/astro"), "build", "--silent"], source)
    return {"Starlight, story": ""}


def timelinejs(folder: Path) -> dict[str, str]:
    """TimelineJS with our events; it needs a year for each, so undated ones get the year of publication."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copytree(WORK / "node_modules/@knight-lab/timelinejs/dist", folder / "tl", dirs_exist_ok=True)
    sheet = (ROOT / "content/meta-openai/facts.yaml").read_text(encoding="utf-8")
    titles = re.findall(r"^  - id: [a-z-]+\n    title: (.+)$", sheet, re.M)
    events = [
        {"start_date": {"year": "2025", "month": str(1 + n % 12)}, "text": {"headline": title}}
        for n, title in enumerate(titles)
    ]
    (folder / "index.html").write_text(
        '<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>الخط الزمني</title>'
        '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="description" content="الأحداث">'
        '<link rel="stylesheet" href="tl/css/timeline.css"></head><body><main><h1>الخط الزمني</h1>'
        '<div id="timeline" style="height:600px"></div></main><script src="tl/js/timeline.js"></script>'
        f"<script>new TL.Timeline('timeline', {json.dumps({'events': events})}, {{language: 'ar'}})</script>"
        "</body></html>",
        encoding="utf-8",
    )
    return {"TimelineJS, timeline": ""}


def run(command: list[str], where: Path) -> None:
    """Run a tool; its words are shown only when it fails."""
    done = subprocess.run(command, cwd=where, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")


def lighthouse(url: str) -> dict[str, float]:
    """One simulated mobile visit."""
    flags = "--headless=new --no-sandbox --disable-gpu --disable-background-networking"
    command = [str(WORK / "node_modules/.bin/lighthouse"), url, "--output=json", "--quiet", f"--chrome-flags={flags}"]
    environment = os.environ | {"CHROME_PATH": shutil.which("chromium") or shutil.which("google-chrome") or ""}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    report = json.loads(done.stdout)
    audits, categories = report["audits"], report["categories"]
    requests = audits["network-requests"]["details"]["items"]
    return {
        "performance": 100 * categories["performance"]["score"],
        "accessibility": 100 * categories["accessibility"]["score"],
        "best practices": 100 * categories["best-practices"]["score"],
        "SEO": 100 * categories["seo"]["score"],
        "FCP ms": audits["first-contentful-paint"]["numericValue"],
        "LCP ms": audits["largest-contentful-paint"]["numericValue"],
        "TBT ms": audits["total-blocking-time"]["numericValue"],
        "CLS": audits["cumulative-layout-shift"]["numericValue"],
        "wire KB": sum(item.get("transferSize", 0) for item in requests) / 1024,
        "requests": len([item for item in requests if item["url"].startswith("http")]),
    }


def measure(name: str, build: Callable[[Path], dict[str, str]]) -> dict[str, dict[str, float]]:
    """Build a tool's site and visit its pages; medians of RUNS visits."""
    folder = WORK / "built" / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    pages = build(folder)
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Host, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        return {title: _medians(f"http://127.0.0.1:{server.server_port}/{path}") for title, path in pages.items()}
    finally:
        server.shutdown()


def _medians(url: str) -> dict[str, float]:
    visits = [lighthouse(url) for _ in range(RUNS)]
    return {key: statistics.median(visit[key] for visit in visits) for key in visits[0]}


def table(rows: dict[str, dict[str, float]]) -> str:
    """A Markdown table."""
    keys = list(next(iter(rows.values())))
    lines = [f"| page | {' | '.join(keys)} |", "|---|" + "---:|" * len(keys)]
    for title, row in rows.items():
        cells = [
            f"{row[key]:.3f}" if key == "CLS" else f"{row[key]:.1f}" if key == "wire KB" else f"{row[key]:.0f}"
            for key in keys
        ]
        lines.append(f"| {title} | {' | '.join(cells)} |")
    return "\n".join(lines)


def main() -> None:
    """Measure all four and write the page."""
    WORK.mkdir(parents=True, exist_ok=True)
    (WORK / "package.json").write_text("{}")
    run(["npm", "install", "--silent", "--legacy-peer-deps", *NODE], WORK)
    tools = {"isnad": isnad, "material": material, "starlight": starlight, "timelinejs": timelinejs}
    rows: dict[str, dict[str, float]] = {}
    for name, build in tools.items():
        rows |= measure(name, build)
    page = (ROOT / "benchmarks/reader.template.md").read_text(encoding="utf-8")
    page = page.replace("{{runs}}", str(RUNS)).replace("{{table}}", table(rows))
    (ROOT / "benchmarks/reader.md").write_text(page, encoding="utf-8")
    sys.stdout.write(table(rows) + "\n")


if __name__ == "__main__":
    main()
