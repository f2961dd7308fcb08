"""Ask for a file as a reader's browser does, and say in a word why there is none."""

from __future__ import annotations

import gzip
import ssl
import zlib
from dataclasses import dataclass
from email.message import Message
from http.client import HTTPException
from time import sleep
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlsplit, urlunsplit
from urllib.request import Request, urlopen

import brotli

TIMEOUT = 15  # seconds for one answer
TRIES = 3
PATIENCE = 10.0  # seconds that a host which asks to wait is given, at most
BUSY = (429, 503)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a host said: `content` is empty and `fault` says why where it gave no file; `url` is where it led to."""

    content: bytes
    headers: frozenset[str]
    fault: str = ""
    url: str = ""

    @property
    def is_page(self) -> bool:
        """True for an HTML page, whatever was asked for."""
        return self.content.lstrip()[:1] == b"<"


def fetch(url: str) -> Answer:
    """Ask for a file, past the caches on the way; `url` begins with http:// or https://.

    A host that is busy is asked again when it says so. What it packed though nobody asked is unpacked.
    """
    for left in reversed(range(TRIES)):
        try:
            return _asked(url)
        except HTTPError as failure:
            failure.close()
            if failure.code not in BUSY or not left:
                return Answer(b"", _names(failure.headers), f"HTTP {failure.code}", url)
            sleep(_wait(failure.headers))
        except (URLError, HTTPException, ssl.SSLError, OSError, ValueError, zlib.error, brotli.error) as failure:
            return Answer(b"", frozenset(), _words(failure), url)
    raise AssertionError(url)


def _asked(url: str) -> Answer:
    request = Request(url, headers={"Cache-Control": "no-cache", "User-Agent": "isnad-verify"})  # noqa: S310 # callers give http(s) only
    with urlopen(request, timeout=TIMEOUT) as response:  # noqa: S310 # as above
        content = unpacked(response.read(), str(response.headers.get("Content-Encoding", "")))
        return Answer(content, _names(response.headers), "", response.url)


def unpacked(content: bytes, encoding: str) -> bytes:
    """The bytes of a file that a host sent compressed.

    >>> unpacked(gzip.compress(b"x"), "gzip"), unpacked(brotli.compress(b"x"), "br"), unpacked(b"x", "")
    (b'x', b'x', b'x')
    """
    match encoding.strip().lower():
        case "gzip" | "x-gzip":
            return gzip.decompress(content)
        case "deflate":
            return zlib.decompress(content)
        case "br":
            return bytes(brotli.decompress(content))
        case _:
            return content


def _words(failure: Exception) -> str:
    """What the system says, without the number of its error."""
    reason = getattr(failure, "reason", failure)
    return str(getattr(reason, "strerror", None) or reason) or type(reason).__name__


def _names(headers: Message) -> frozenset[str]:
    return frozenset(name.lower() for name in headers)


def _wait(headers: Message) -> float:
    asked = str(headers.get("Retry-After", "1"))
    return min(float(asked), PATIENCE) if asked.isdecimal() else 1.0


def base_of(address: str) -> str:
    """The address of a site as a person gives it, with a slash at its end; empty where it is none.

    >>> base_of("isnad.example"), base_of("http://isnad.example/a/index.html?x#y"), base_of("file:///etc/passwd")
    ('https://isnad.example/', 'http://isnad.example/a/', '')
    >>> base_of("https://إسناد.example/قصص")
    'https://xn--kgbeyo9g.example/%D9%82%D8%B5%D8%B5/'
    """
    parts = urlsplit(address if "://" in address else f"https://{address}")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return ""
    try:
        host = parts.hostname.encode("idna").decode() + (f":{parts.port}" if parts.port else "")
    except ValueError:  # a name or a port that cannot be
        return ""
    path = parts.path.removesuffix("isnad.json").removesuffix("index.html").rstrip("/")
    return urlunsplit((parts.scheme, host, quote(path, safe="/%") + "/", "", ""))
