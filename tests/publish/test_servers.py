"""The lines of docs/publishing.md for web servers, in the real servers."""

from __future__ import annotations

import gzip
import re
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import brotli
import pytest

from site_builder.draw import press
from site_builder.publish.headers import SHORT, headers_of, is_embedded, is_hashed, security_of
from site_builder.publish.readback import address
from site_builder.publish.variants import SUFFIXES, is_form
from tests.publish.newsroom import Newsroom, files_of, newsroom
from tests.publish.servers import SERVERS, needs, web_server

FOLDER = "{kind: folder, to: ../public, keep: 3}"
OPENS = {"identity": bytes, "gzip": gzip.decompress, "br": brotli.decompress}
LINKED = re.compile(r'<(?:link|script)[^>]+(?:href|src)="([^"]*assets/[^"]+)"')


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said: the body as it came, headers by lower-case name."""

    status: int
    headers: dict[str, str]
    body: bytes


class Reader:
    """A reader with one connection that stays open, as browsers keep it."""

    def __init__(self, url: str) -> None:
        self.line = HTTPConnection(urlsplit(url).netloc, timeout=30)

    def ask(self, path: str, encoding: str = "identity") -> Answer:
        """One request."""
        self.line.request("GET", path, headers={"Accept-Encoding": encoding})
        said = self.line.getresponse()
        return Answer(said.status, {name.lower(): value for name, value in said.getheaders()}, said.read())

    def close(self) -> None:
        """Go."""
        self.line.close()


@pytest.fixture
def desk(tmp_path: Path) -> Newsroom:
    """A newsroom with a folder that a web server serves."""
    return newsroom(tmp_path, FOLDER)


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a release, as readers see it."""
    folder = tmp_path_factory.mktemp("newsroom")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(press, "can_draw", lambda: False)
        newsroom(folder, FOLDER).publish()
    return folder / "public/current"


@pytest.fixture(scope="module", params=SERVERS)
def url(request: pytest.FixtureRequest, published: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of each server before it."""
    with web_server(request.param, tmp_path_factory.mktemp("server"), published) as address:
        yield address


@pytest.fixture
def served(url: str, published: Path) -> Iterator[tuple[dict[str, bytes], Reader]]:
    """The files and a reader before the server."""
    with closing(Reader(url)) as reader:
        yield files_of(published), reader


def test_every_file_is_served_with_the_headers_that_every_host_is_told(served: tuple[dict[str, bytes], Reader]) -> None:
    """Type with charset, how long to keep it, what its page may do and who may frame it."""
    files, reader = served
    own = [path for path in files if not is_form(path, files)]

    for path in own:
        answer = reader.ask("/" + address("", path))
        wanted = {name.lower(): value for name, value in (*headers_of(path), *security_of(path))}
        assert (answer.status, answer.body) == (200, files[path]), path
        assert {name: answer.headers.get(name) for name in wanted} == wanted, path
        assert ("x-frame-options" in answer.headers) is not is_embedded(path)
    assert any(map(is_hashed, own))
    assert any(map(is_embedded, own))


def test_compressed_forms_are_served_as_they_lie_there(served: tuple[dict[str, bytes], Reader]) -> None:
    """To who takes them, with the headers of the file itself; they open to its very bytes."""
    files, reader = served
    own = [path for path in files if not is_form(path, files)]

    sent = set()
    for path in own:
        for encoding, suffix in zip(("br", "gzip"), SUFFIXES, strict=True):
            answer = reader.ask("/" + address("", path), encoding)
            is_small = path + suffix in files
            assert answer.body == files[path + suffix if is_small else path]
            assert answer.headers.get("content-encoding", "identity") == (encoding if is_small else "identity")
            assert OPENS[encoding if is_small else "identity"](answer.body) == files[path]
            assert answer.headers["content-type"] == dict(headers_of(path))["Content-Type"]
            assert not is_small or "Accept-Encoding" in answer.headers["vary"]
            sent.add((encoding, is_small))
    assert len(sent) == 4


@pytest.mark.parametrize("path", ["/nowhere/", "/assets/style.00000000.css", "/library-hours/quotes/none/"])
def test_what_is_not_there_is_told_by_the_site_and_kept_by_nobody(
    served: tuple[dict[str, bytes], Reader], path: str
) -> None:
    """The page 404.html as such, with its headers: a style that is not there yet must not be missing for a year."""
    files, reader = served

    answer = reader.ask(path)

    assert (answer.status, answer.body) == (404, files["404.html"])
    wanted = {name.lower(): value for name, value in security_of("404.html")}
    assert {name: answer.headers.get(name) for name in wanted} == wanted
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers.get("cache-control", SHORT) == SHORT


def test_an_address_without_its_slash_leads_to_the_page(served: tuple[dict[str, bytes], Reader]) -> None:
    """As readers type it."""
    answer = served[1].ask("/about")

    assert answer.status in (301, 308)
    assert urlsplit(answer.headers["location"]).path == "/about/"


@needs("nginx")
def test_under_load_no_page_is_without_its_style_over_eight_publishes(desk: Newsroom) -> None:
    """Four readers ask for pages in all encodings, and for whatever asset each page names: every answer is whole."""
    desk.publish()
    bad: list[str] = []
    asked: list[int] = []
    done = threading.Event()
    story = desk.site / "content/library-hours/story.md"
    (desk.site / "static").mkdir()

    def read(url: str, encoding: str) -> None:
        with closing(Reader(url)) as reader:
            while not done.is_set():
                for path in ("/", "/library-hours/", "/library-hours/timeline/"):
                    page = reader.ask(path, encoding)
                    words = OPENS[page.headers.get("content-encoding", "identity")](page.body).decode()
                    linked = [urljoin(path, one) for one in LINKED.findall(words)]
                    found = [(path, page.status), *((one, reader.ask(one, encoding).status) for one in linked)]
                    bad.extend(f"{one}: {status}" for one, status in found if status != 200)
                    bad.extend([] if "</html>" in words and linked else [f"{path}: not whole"])
                    asked.append(len(found))

    with web_server("nginx", desk.around, desk.around / "public/current") as url:
        readers = [threading.Thread(target=read, args=(url, one)) for one in ("identity", "gzip", "br", "br")]
        for one in readers:
            one.start()
        ran = []
        for number in range(8):
            story.write_text(re.sub("(?m)^headline: .*$", f"headline: عنوان {number}", story.read_text()))
            (desk.site / "static/style.css").write_text(f"p {{ margin: {number}px }}\n")
            ran.append(desk.publish())
        done.set()
        for one in readers:
            one.join()

    assert [(one.code, one.err) for one in ran] == [(0, "")] * 8
    assert bad == []
    assert sum(asked) > 100
