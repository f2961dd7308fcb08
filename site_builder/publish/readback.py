"""Read a site through its public address and compare it with a manifest, as any reader could."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from time import monotonic, sleep
from urllib.parse import quote

from site_builder.domain.digest import digest_of
from site_builder.domain.finding import Finding
from site_builder.domain.manifest import Entry, Manifest
from site_builder.domain.place import Place
from site_builder.publish import public_rules as rules
from site_builder.publish.fetching import Answer, fetch
from site_builder.publish.headers import security_of
from site_builder.write.manifest import NAME, manifest_bytes, read_manifest

READERS = 8
SHOWN = 20
"""How many files that differ are named."""
PAUSE = 1.0  # seconds between two looks at a host that still shows the site before


def verify_site(url: str) -> tuple[Manifest | None, tuple[Finding, ...]]:
    """Every file of the manifest that stands at the address, compared with what is served."""
    answer = fetch(url + NAME)
    manifest = read_manifest(answer.content)
    if manifest is None:
        return None, (_no_manifest(url, answer),)
    return manifest, (*differing(url, manifest.entries), *missing_headers(url))


def _no_manifest(url: str, answer: Answer) -> Finding:
    if answer.fault:
        return rules.NO_MANIFEST.broken(Place(url), url=url, reason=answer.fault)
    if answer.is_page:
        return rules.PAGE_INSTEAD.broken(Place(url), url=url, name=NAME, led=answer.url)
    return rules.NO_MANIFEST.broken(Place(url), url=url, reason=f"{NAME}: {len(answer.content):,} B")


def read_back(url: str, manifest: Manifest, paths: frozenset[str], patience: float) -> tuple[Finding, ...]:
    """Wait, at most `patience` seconds, until the address shows the manifest; then compare the files at `paths`."""
    wanted, until = manifest_bytes(manifest), monotonic() + patience
    answer = fetch(url + NAME)
    while answer.content != wanted and monotonic() < until:
        sleep(PAUSE)
        answer = fetch(url + NAME)
    if answer.content != wanted and read_manifest(answer.content) is None:
        return (_no_manifest(url, answer),)
    if answer.content != wanted:
        return (rules.DIFFERS.broken(Place(url), url=url, name=NAME),)
    return (*differing(url, [one for one in manifest.entries if one.path in paths]), *missing_headers(url))


def differing(url: str, entries: Iterable[Entry], get: Callable[[str], Answer] = fetch) -> tuple[Finding, ...]:
    """One finding that names every file which is not served as its entry says."""
    every = tuple(entries)
    with ThreadPoolExecutor(READERS) as readers:
        answers = tuple(readers.map(get, [address(url, one.path) for one in every]))
    found = zip(every, answers, strict=True)
    wrong = [f"{one.path}: {why}" for one, answer in found if (why := _difference(one, answer))]
    if not wrong:
        return ()
    detail = "\n".join([*wrong[:SHOWN], *(["…"] if len(wrong) > SHOWN else [])])
    return (rules.FILES_DIFFER.broken(Place(url), detail, url=url, wrong=f"{len(wrong):,}", all=f"{len(every):,}"),)


def _difference(one: Entry, answer: Answer) -> str:
    """Empty where the answer is the file."""
    digest = digest_of(answer.content)
    if answer.fault or digest == one.digest:
        return answer.fault
    return f"sha256 {digest[:8]}…, {len(answer.content):,} B ≠ {one.digest[:8]}…, {one.size:,} B"


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
