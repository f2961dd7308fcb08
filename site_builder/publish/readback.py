"""Read a site through its public address and compare it with a manifest, as any reader could."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from time import monotonic, sleep
from urllib.error import HTTPError, URLError
from urllib.parse import quote
from urllib.request import Request, urlopen

from site_builder.domain.digest import digest_of
from site_builder.domain.finding import Finding
from site_builder.domain.manifest import Entry, Manifest
from site_builder.domain.place import Place
from site_builder.publish import rules
from site_builder.publish.headers import security_of
from site_builder.write.manifest import NAME, manifest_bytes, read_manifest

TIMEOUT = 15  # seconds for one answer
READERS = 8
SHOWN = 20
"""How many files that differ are named."""
PAUSE = 1.0  # seconds between two looks at a host that still shows the site before


@dataclass(frozen=True, slots=True)
class Answer:
    """What a host said: `content` is empty and `fault` says why where it gave no file."""

    content: bytes
    headers: frozenset[str]
    fault: str = ""


def fetch(url: str) -> Answer:
    """Ask for a file, past the caches on the way; `url` begins with http:// or https://."""
    request = Request(url, headers={"Cache-Control": "no-cache", "User-Agent": "isnad-verify"})  # noqa: S310 # callers give http(s) only
    try:
        with urlopen(request, timeout=TIMEOUT) as response:  # noqa: S310 # as above
            return Answer(response.read(), frozenset(name.lower() for name in response.headers))
    except HTTPError as failure:
        failure.close()
        return Answer(b"", frozenset(), f"HTTP {failure.code}")
    except (URLError, ssl.SSLError, OSError, ValueError) as failure:
        return Answer(b"", frozenset(), str(getattr(failure, "reason", failure)))


def verify_site(url: str) -> tuple[Manifest | None, tuple[Finding, ...]]:
    """Every file of the manifest that stands at the address, compared with what is served."""
    answer = fetch(url + NAME)
    manifest = read_manifest(answer.content)
    if manifest is None:
        reason = answer.fault or f"{NAME}: ?"
        return None, (rules.NO_MANIFEST.broken(Place(url), url=url, reason=reason),)
    return manifest, (*differing(url, manifest.entries), *missing_headers(url))


def read_back(url: str, manifest: Manifest, paths: frozenset[str], patience: float) -> tuple[Finding, ...]:
    """Wait, at most `patience` seconds, until the address shows the manifest; then compare the files at `paths`."""
    wanted, until = manifest_bytes(manifest), monotonic() + patience
    answer = fetch(url + NAME)
    while answer.content != wanted and monotonic() < until:
        sleep(PAUSE)
        answer = fetch(url + NAME)
    if answer.content != wanted:
        reason = f"{NAME}: {answer.fault}" if answer.fault else NAME
        return (rules.DIFFERS.broken(Place(url), url=url, reason=reason),)
    return (*differing(url, [one for one in manifest.entries if one.path in paths]), *missing_headers(url))


def differing(url: str, entries: Iterable[Entry], get: Callable[[str], Answer] = fetch) -> tuple[Finding, ...]:
    """One finding that names every file which is not served as its entry says."""
    every = tuple(entries)
    with ThreadPoolExecutor(READERS) as readers:
        answers = tuple(readers.map(get, [address(url, one.path) for one in every]))
    wrong = [
        f"{one.path}: {answer.fault or 'sha256'}"
        for one, answer in zip(every, answers, strict=True)
        if answer.fault or digest_of(answer.content) != one.digest
    ]
    if not wrong:
        return ()
    detail = "\n".join([*wrong[:SHOWN], *(["…"] if len(wrong) > SHOWN else [])])
    return (rules.DIFFERS.broken(Place(url), detail, url=url, reason=f"{len(wrong)}/{len(every)}"),)


def missing_headers(url: str) -> tuple[Finding, ...]:
    """A warning where the home page comes without the security headers."""
    sent = fetch(url).headers
    lacking = [name for name, _ in security_of("index.html") if name.lower() not in sent]
    return (rules.MISSING_HEADERS.broken(Place(url), url=url, names=", ".join(lacking)),) if lacking else ()


def address(url: str, path: str) -> str:
    """Where a reader finds a file: a page by its folder.

    >>> address("https://isnad.example/", "about/index.html"), address("https://isnad.example/", "feed.xml")
    ('https://isnad.example/about/', 'https://isnad.example/feed.xml')
    """
    is_page = path == "index.html" or path.endswith("/index.html")
    return url + quote(path.removesuffix("index.html") if is_page else path)
