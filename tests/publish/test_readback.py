from __future__ import annotations

import functools
import gzip
import shutil
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import brotli
import pytest
from click.testing import CliRunner

from site_builder.cli import commands
from tests.publish.newsroom import Newsroom, newsroom


class Quiet(SimpleHTTPRequestHandler):
    """Files as they lie, without a word, or in the manner of some host: see `manner`."""

    manner = ""
    waits = 0

    def log_message(self, format: str, *args: object) -> None:  # the parent's name
        """Say nothing."""

    def do_GET(self) -> None:  # the parent's name
        """Answer."""
        kind = type(self)
        if kind.manner == "challenge":
            self.answer(200, b"<!doctype html><title>Just a moment...</title>", {"Content-Type": "text/html"})
        elif kind.manner == "login" and "login" not in self.path:
            self.answer(302, b"", {"Location": "/login"})
        elif kind.manner == "login":
            self.answer(200, b"<html>", {"Content-Type": "text/html"})
        elif kind.manner == "busy" and kind.waits:
            kind.waits -= 1
            self.answer(429, b"", {"Retry-After": "0"})
        elif kind.manner in ("gzip", "br"):
            self.packed(kind.manner)
        else:
            super().do_GET()

    def packed(self, encoding: str) -> None:
        """Every file compressed, though nobody asked."""
        path = Path(self.translate_path(self.path))
        content = (path / "index.html" if path.is_dir() else path).read_bytes()
        pack = gzip.compress if encoding == "gzip" else brotli.compress
        self.answer(200, pack(content), {"Content-Encoding": encoding})

    def answer(self, code: int, content: bytes, headers: dict[str, str]) -> None:
        """A whole answer."""
        self.send_response(code)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


@pytest.fixture
def served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Newsroom, str]]:
    """A newsroom whose folder is served at an address, and that address."""
    root = tmp_path / "public/current"
    monkeypatch.setattr(Quiet, "manner", "")
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(root)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    url = f"http://127.0.0.1:{server.server_port}/"
    yield newsroom(tmp_path, f"{{kind: folder, to: ../public, url: '{url}'}}"), url
    server.shutdown()
    server.server_close()
    thread.join()


def verify(url: str) -> tuple[int, str]:
    """Run `isnad verify`."""
    result = CliRunner().invoke(commands, ["--lang", "en", "verify", url])
    return result.exit_code, result.stdout + result.stderr


def test_what_is_published_is_read_back(served: tuple[Newsroom, str]) -> None:
    """Through the public address; headers that the server does not send are a warning."""
    desk, url = served

    ran = desk.publish(verify=True)

    assert (ran.code, f"Read back from {url}" in ran.out) == (0, True)
    assert "headers-missing" in ran.err


def test_a_file_that_is_not_as_it_was_published_is_found_by_anyone(served: tuple[Newsroom, str]) -> None:
    """Changed or missing, each by its name."""
    desk, url = served
    desk.publish()
    sound = verify(url)
    current = desk.around / "public/current"
    (current / "about/index.html").write_text("آخر")
    (current / "feed.xml").unlink()

    code, said = verify(url)

    assert (sound[0], "as its manifest says" in sound[1]) == (0, True)
    assert (code, "public-files-differ" in said, " 2 of " in said) == (1, True, True)
    assert ("about/index.html: sha256" in said, "feed.xml: HTTP 404" in said) == (True, True)


def test_an_address_without_a_manifest_is_told(served: tuple[Newsroom, str]) -> None:
    """Nothing was published there, or nobody answers."""
    assert [verify(url)[0] for url in (served[1], "http://127.0.0.1:9/")] == [1, 1]


def test_a_publish_that_readers_do_not_see_fails(served: tuple[Newsroom, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """The address is served from elsewhere: the release stands, the exit code says that nobody sees it."""
    desk, _ = served
    monkeypatch.setattr("site_builder.console.publishing.SOON", 0.0)
    desk.edit("site.yaml", "to: ../public", "to: ../elsewhere")

    nothing = desk.publish(verify=True)
    shutil.copytree((desk.around / "elsewhere/current").resolve(), desk.around / "public/current")
    desk.edit("content/library-hours/story.md", "headline: ", "headline: جديد ")
    old = desk.publish(verify=True)

    assert (nothing.code, "no-public-manifest" in nothing.err) == (1, True)
    assert (old.code, "public-site-differs" in old.err) == (1, True)
    assert (desk.around / "elsewhere/current/index.html").exists()


@pytest.mark.parametrize("manner", ["gzip", "br", "busy"])
def test_a_site_is_as_published_however_the_host_sends_it(
    served: tuple[Newsroom, str], monkeypatch: pytest.MonkeyPatch, manner: str
) -> None:
    """Compressed without being asked, or after it asked to wait."""
    desk, url = served
    desk.publish()
    monkeypatch.setattr(Quiet, "manner", manner)
    monkeypatch.setattr(Quiet, "waits", 2)

    assert verify(url)[0] == 0


@pytest.mark.parametrize("manner", ["challenge", "login"])
def test_a_host_that_lets_no_program_in_is_told_as_such(
    served: tuple[Newsroom, str], monkeypatch: pytest.MonkeyPatch, manner: str
) -> None:
    """A check for browsers, or a login: not a fault of the site."""
    desk, url = served
    desk.publish()
    monkeypatch.setattr(Quiet, "manner", manner)

    code, said = verify(url)

    assert (code, "page-instead-of-manifest" in said) == (1, True)
    assert f"{url}{'login' if manner == 'login' else 'isnad.json'}" in said


def test_a_site_below_a_path_is_verified_by_any_of_its_addresses(served: tuple[Newsroom, str]) -> None:
    """With or without the slash, by its first page or by its manifest."""
    desk, url = served
    desk.publish()
    shutil.copytree(desk.around / "public/current", desk.around / "public/current/below/here")
    below = f"{url}below/here"

    assert [verify(below + end)[0] for end in ("", "/", "/index.html", "/isnad.json", "/?x#y")] == [0] * 5


def test_what_is_no_address_is_told(tmp_path: Path) -> None:
    """And a file of this machine is none."""
    secret = tmp_path / "isnad.json"
    secret.write_text("{}")

    said = [verify(one) for one in (f"file://{tmp_path}", "https://", "https://a:b/")]

    assert [(code, "not-an-address" in words) for code, words in said] == [(1, True)] * 3
