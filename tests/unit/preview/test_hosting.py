from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pytest

from site_builder.preview.hosting import HTML, NotYet, answer, content_type


@dataclass(frozen=True)
class Kept:
    """A site that is a few files in memory; a path of `held` cannot be shown now."""

    files: Mapping[str, bytes]
    base_path: str = "/"
    held: str = ""

    def read(self, name: str) -> bytes | NotYet | None:
        """A file by its name."""
        return NotYet("لا تُعرض هذه القصة بعد", "أصلحها.") if name == self.held else self.files.get(name)


FILES = {
    "index.html": b"home",
    "404.html": b"lost",
    "library/index.html": b"story",
    "library/data.json": b"{}",
    "مكتبة/index.html": b"arabic",
}
SITE = Kept(FILES)


@pytest.mark.parametrize(
    ("path", "status", "body"),
    [
        ("/", 200, b"home"),
        ("/library/", 200, b"story"),
        ("/library/index.html", 200, b"story"),
        ("/library/data.json", 200, b"{}"),
        ("/nope", 404, b"lost"),
        ("/nope/", 404, b"lost"),
        ("/404.html", 200, b"lost"),
        ("/../../etc/passwd", 404, b"lost"),
        ("//etc/passwd", 404, b"lost"),
    ],
)
def test_a_path_is_answered_as_a_host_answers_it(path: str, status: int, body: bytes) -> None:
    """Files by name, folders by their index, everything else by the 404 page of the site."""
    found = answer(SITE, path)

    assert (found.status, found.body, found.location) == (status, body, "")


def test_a_folder_without_its_slash_is_sent_on() -> None:
    """Relative links of the page would lead elsewhere; an Arabic name is percent-encoded on its way."""
    plain, arabic = answer(SITE, "/library"), answer(SITE, "/مكتبة")

    assert (plain.status, plain.location) == (301, "/library/")
    assert arabic.location == "/%D9%85%D9%83%D8%AA%D8%A8%D8%A9/"


@pytest.mark.parametrize(
    ("path", "status", "location"),
    [("/", 301, "/news/ar/"), ("/news", 301, "/news/ar/"), ("/library/", 404, ""), ("/news/ar/library/", 200, "")],
)
def test_the_site_stands_below_its_base_path(path: str, status: int, location: str) -> None:
    """With `base_url: https://host/news/ar/` the pages stand where they will stand; the way up leads there."""
    found = answer(Kept(FILES, "/news/ar/"), path)

    assert (found.status, found.location) == (status, location)


@pytest.mark.parametrize("path", ["/library/", "/library"])
def test_a_page_that_cannot_be_shown_says_why(path: str) -> None:
    """There is no last good page of it; the tab waits and is told why. A folder is a folder all the same."""
    found = answer(Kept(FILES, held="library/index.html"), path)

    assert (found.status, found.location) in {(503, ""), (301, "/library/")}
    assert found.location or "لا تُعرض هذه القصة بعد" in found.body.decode()


def test_a_lost_page_waits_where_the_404_page_cannot_be_shown() -> None:
    """Whoever asks for it is told that the site is not there yet, not that the page is lost."""
    assert answer(Kept(FILES, held="404.html"), "/nope/").status == 503


def test_equal_answers_have_one_version() -> None:
    """And a page that is lost has another than the same bytes found."""
    assert answer(SITE, "/").version == answer(SITE, "/index.html").version
    assert answer(SITE, "/nope/").version != answer(SITE, "/404.html").version


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a/index.html", HTML),
        ("style.css", "text/css; charset=utf-8"),
        ("site.js", "text/javascript; charset=utf-8"),
        ("feed.xml", "application/xml; charset=utf-8"),
        ("robots.txt", "text/plain; charset=utf-8"),
        ("favicon.svg", "image/svg+xml; charset=utf-8"),
        ("card.png", "image/png"),
        ("edition.pdf", "application/pdf"),
        ("face.woff2", "font/woff2"),
    ],
)
def test_every_kind_of_file_has_its_media_type(name: str, expected: str) -> None:
    """A browser told nothing of the encoding would guess, and guess wrong for Arabic."""
    assert content_type(name) == expected
