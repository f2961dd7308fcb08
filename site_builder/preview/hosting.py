"""What a static host answers: folders by their index, a redirect to the slash, the site's own 404 page."""

from __future__ import annotations

from dataclasses import dataclass
from mimetypes import MimeTypes
from typing import Protocol
from urllib.parse import quote

from site_builder.domain.digest import digest_of

KNOWN = MimeTypes()  # Python's own table, without what the system adds to it
MISSING_IN_PYTHON = {".woff2": "font/woff2", ".webp": "image/webp", ".webmanifest": "application/manifest+json"}
TEXT = {"application/json", "application/xml", "application/manifest+json", "image/svg+xml", "text/javascript"}
HTML = "text/html; charset=utf-8"
NOTHING_YET = 503
INDEX = "index.html"
NOT_FOUND = "404.html"

NO_PAGE = "<!doctype html><html lang=ar dir=rtl><title>لا صفحة هنا</title><p>لا صفحة هنا، ولا 404.html في الموقع.</p>"
NOT_YET = "<!doctype html><html lang=ar dir=rtl><title>{title}</title><p>{title}. {rest}</p>"


@dataclass(frozen=True, slots=True)
class NotYet:
    """A file that cannot be shown now: why, and what happens next, each an Arabic sentence."""

    title: str
    rest: str


class Files(Protocol):
    """The files of a site by path, as a host has them; None where there is none."""

    @property
    def base_path(self) -> str:
        """Below which path the site stands."""

    def read(self, name: str) -> bytes | NotYet | None:
        """The content of a file."""


@dataclass(frozen=True, slots=True)
class Answer:
    """`location` is set for a redirect; the body is then empty."""

    status: int
    content_type: str
    body: bytes
    location: str = ""

    @property
    def version(self) -> str:
        """A name that only an equal answer has."""
        return f"{self.status}-{digest_of(self.body)[:16]}"


def answer(files: Files, path: str) -> Answer:
    """The answer to a path, percent-decoded. A path is looked up among the files of the site and nowhere else."""
    base = files.base_path
    if not path.startswith(base):
        return _redirect(base) if base.startswith(path.rstrip("/") + "/") else _not_found(files)
    return _inside(files, base, path.removeprefix(base))


def name_of(base: str, path: str) -> str:
    """The file that a path below the base means.

    >>> name_of("/news/", "/news/a/"), name_of("/", "/a.png")
    ('a/index.html', 'a.png')
    """
    name = path.removeprefix(base)
    return name + INDEX if name == "" or name.endswith("/") else name


def _inside(files: Files, base: str, path: str) -> Answer:
    name = name_of("", path)
    found = files.read(name)
    if found is None:
        is_folder = name == path and files.read(f"{path}/{INDEX}") is not None
        return _redirect(f"{base}{path}/") if is_folder else _not_found(files)
    return not_yet(found) if isinstance(found, NotYet) else Answer(200, content_type(name), found)


def _redirect(path: str) -> Answer:
    return Answer(301, HTML, b"", quote(path))


def _not_found(files: Files) -> Answer:
    found = files.read(NOT_FOUND)
    return not_yet(found) if isinstance(found, NotYet) else Answer(404, HTML, found or NO_PAGE.encode())


def not_yet(found: NotYet) -> Answer:
    """A page that says why there is no other; the client in it waits."""
    return Answer(NOTHING_YET, HTML, NOT_YET.format(title=found.title, rest=found.rest).encode())


def content_type(name: str) -> str:
    """The media type of a file by its name, with the encoding of our texts.

    >>> content_type("index.html"), content_type("a/font.woff2"), content_type("data.json"), content_type("x")
    ('text/html; charset=utf-8', 'font/woff2', 'application/json; charset=utf-8', 'application/octet-stream')
    """
    ending = "." + name.rpartition(".")[2]
    kind = MISSING_IN_PYTHON.get(ending) or KNOWN.guess_type(name)[0] or "application/octet-stream"
    if kind == "application/javascript":  # what Python called it until 3.12
        kind = "text/javascript"
    if kind == "text/xml":
        kind = "application/xml"
    return f"{kind}; charset=utf-8" if kind.startswith("text/") or kind in TEXT else kind
