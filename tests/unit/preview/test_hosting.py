from __future__ import annotations

from dataclasses import replace

import pytest

from site_builder.domain.place import Place, Places
from site_builder.domain.site import Brand, Digits, Months, Site
from site_builder.preview.hosting import HTML, answer, content_type
from site_builder.preview.version import Version

SITE = Site(
    title="غرفة الأخبار",
    base_url="https://news.example/",
    description="",
    publisher="",
    contact="",
    language="ar",
    digits=Digits.LATN,
    months=Months.STANDARD,
    topics=(),
    brand=Brand(),
    at=Places(Place("site.yaml")),
)
FILES = {
    "index.html": b"home",
    "404.html": b"lost",
    "library/index.html": b"story",
    "library/data.json": b"{}",
    "مكتبة/index.html": b"arabic",
}
VERSION = Version(1, FILES, SITE, whole=True)


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
    found = answer(VERSION, path)

    assert (found.status, found.body, found.location) == (status, body, "")


def test_a_folder_without_its_slash_is_sent_on() -> None:
    """Relative links of the page would lead elsewhere; an Arabic name is percent-encoded on its way."""
    plain, arabic = answer(VERSION, "/library"), answer(VERSION, "/مكتبة")

    assert (plain.status, plain.location) == (301, "/library/")
    assert arabic.location == "/%D9%85%D9%83%D8%AA%D8%A8%D8%A9/"


@pytest.mark.parametrize(
    ("path", "status", "location"),
    [("/", 301, "/news/ar/"), ("/news", 301, "/news/ar/"), ("/library/", 404, ""), ("/news/ar/library/", 200, "")],
)
def test_the_site_stands_below_its_base_path(path: str, status: int, location: str) -> None:
    """With `base_url: https://host/news/ar/` the pages stand where they will stand; the way up leads there."""
    version = replace(VERSION, site=replace(SITE, base_url="https://news.example/news/ar/"))

    found = answer(version, path)

    assert (found.status, found.location) == (status, location)


def test_before_the_first_whole_build_a_page_says_so() -> None:
    """There is no last good page yet; the tab waits for it and is told why."""
    found = answer(Version(), "/library/")

    assert found.status == 503
    assert "لم يُبنَ الموقع بعد" in found.body.decode()


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
