from __future__ import annotations

import functools
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from click.testing import CliRunner

from site_builder.cli import commands
from tests.publish.newsroom import Newsroom, newsroom


class Quiet(SimpleHTTPRequestHandler):
    """Files as they lie, without a word."""

    def log_message(self, format: str, *args: object) -> None:  # the parent's name
        """Say nothing."""


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[Newsroom, str]]:
    """A newsroom whose folder is served at an address, and that address."""
    root = tmp_path / "public/current"
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
    assert (code, "public-site-differs" in said) == (1, True)
    assert ("about/index.html: sha256" in said, "feed.xml: HTTP 404" in said) == (True, True)


def test_an_address_without_a_manifest_is_told(served: tuple[Newsroom, str]) -> None:
    """Nothing was published there, or nobody answers."""
    assert [verify(url)[0] for url in (served[1], "http://127.0.0.1:9/")] == [1, 1]


def test_a_publish_that_readers_do_not_see_fails(served: tuple[Newsroom, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """The address is served from elsewhere: the release stands, the exit code says that nobody sees it."""
    desk, _ = served
    monkeypatch.setattr("site_builder.console.publishing.SOON", 0.0)
    desk.edit("site.yaml", "to: ../public", "to: ../elsewhere")

    ran = desk.publish(verify=True)

    assert (ran.code, "public-site-differs" in ran.err) == (1, True)
    assert (desk.around / "elsewhere/current/index.html").exists()
