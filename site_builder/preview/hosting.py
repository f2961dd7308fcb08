"""What a static host answers: folders by their index, a redirect to the slash, the site's own 404 page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from mimetypes import MimeTypes
from urllib.parse import quote

from site_builder.preview.version import Version

KNOWN = MimeTypes()  # Python's own table, without what the system adds to it
MISSING_IN_PYTHON = {".woff2": "font/woff2", ".webp": "image/webp", ".webmanifest": "application/manifest+json"}
TEXT = {"application/json", "application/xml", "application/manifest+json", "image/svg+xml", "text/javascript"}
HTML = "text/html; charset=utf-8"
INDEX = "index.html"
NOT_FOUND = "404.html"

NO_PAGE = "<!doctype html><html lang=ar dir=rtl><title>لا صفحة هنا</title><p>لا صفحة هنا، ولا 404.html في الموقع.</p>"
NO_SITE = (
    "<!doctype html><html lang=ar dir=rtl><title>لم يُبنَ الموقع بعد</title>"
    "<p>لم يُبنَ الموقع بعد. أصلح ما تعرضه المعاينة واحفظ، فتظهر الصفحة هنا وحدها.</p>"
)


@dataclass(frozen=True, slots=True)
class Answer:
    """`location` is set for a redirect; the body is then empty."""

    status: int
    content_type: str
    body: bytes
    location: str = ""


def answer(version: Version, path: str) -> Answer:
    """The answer to a path, percent-decoded. A path is looked up among the files of the site and nowhere else."""
    if version.files is None:
        return Answer(503, HTML, NO_SITE.encode())
    base = version.base_path
    if not path.startswith(base):
        return _redirect(base) if base.startswith(path.rstrip("/") + "/") else _not_found(version.files)
    return _inside(version.files, base, path.removeprefix(base))


def _inside(files: Mapping[str, bytes], base: str, path: str) -> Answer:
    name = path + INDEX if path == "" or path.endswith("/") else path
    if name in files:
        return Answer(200, content_type(name), files[name])
    return _redirect(f"{base}{path}/") if f"{path}/{INDEX}" in files else _not_found(files)


def _redirect(path: str) -> Answer:
    return Answer(301, HTML, b"", quote(path))


def _not_found(files: Mapping[str, bytes]) -> Answer:
    return Answer(404, HTML, files.get(NOT_FOUND, NO_PAGE.encode()))


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
