"""A real Chromium and the demonstration site, served as a host would serve it."""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parent.parent.parent
NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
QUIET = ("--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run")


class Host(SimpleHTTPRequestHandler):
    """A static host: plain files, and its own 404 page."""

    def log_message(self, format: str, *args: object) -> None:  # the parent's name
        """Say nothing."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer with the site's 404 page."""
        body = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration site, built by the command."""
    output = tmp_path_factory.mktemp("site") / "build"
    command = [sys.executable, "-m", "site_builder", "build", "--quiet", "--site", str(ROOT), "--output", str(output)]
    subprocess.run(command, check=True, cwd=ROOT)
    return output


@pytest.fixture(scope="session")
def host(site: Path) -> Iterator[str]:
    """The base URL of a server on loopback."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Host, directory=str(site)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The browser of the system; a missing one fails the tests, it does not skip them."""
    found = next((path for name in NAMES if (path := shutil.which(name))), MAC)
    with sync_playwright() as driver:
        sandbox = [] if os.geteuid() else ["--no-sandbox"]
        browser = driver.chromium.launch(executable_path=found, args=[*QUIET, *sandbox])
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium: Browser) -> Iterator[object]:
    """A function that opens a URL in a context of its own: `open_page(url, width=360, dark=True, scripts=False)`."""
    contexts = []

    def open_(url: str, *, width: int = 1280, dark: bool = False, scripts: bool = True) -> Page:
        context = chromium.new_context(
            viewport={"width": width, "height": 900},
            color_scheme="dark" if dark else "light",
            java_script_enabled=scripts,
            reduced_motion="reduce",
        )
        contexts.append(context)
        page = context.new_page()
        page.goto(url)
        return page

    yield open_
    for context in contexts:
        context.close()
