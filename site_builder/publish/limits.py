"""The limits of Netlify and Cloudflare Pages, and what of a folder goes beyond them.

Sources: developers.cloudflare.com/pages/platform/limits, …/configuration/headers, …/configuration/redirects;
docs.netlify.com/site-deploys/overview.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.publish import limit_rules
from site_builder.publish.headers_file import NAME as HEADERS

CLOUDFLARE, NETLIFY = "Cloudflare Pages", "Netlify"
REDIRECTS = "_redirects"
"""The newsroom's own: it stays where it lies."""
MOST_FILES = 20_000
"""Of a site on Cloudflare's free plan; the paid ones take 100,000."""
MOST_FILES_OF_A_FOLDER = 54_000
LARGEST = 25
"""MiB of one file on Cloudflare Pages."""
MOST_HEADER_RULES = 100
LONGEST_HEADER = 2_000
MOST_REDIRECTS = 2_000
"""Without * and placeholders."""
MOST_PATTERNS = 100
LONGEST_REDIRECT = 1_000
PATTERN = re.compile(r"\*|/:[A-Za-z]")


def beyond_limits(root: Path, at: Place) -> tuple[Finding, ...]:
    """A warning for each limit that the folder at `root` breaks: which, by how much, what to do. Reads the disk."""
    return (*_files(root, at), *_headers(root, at), *_redirects(root, at))


def _files(root: Path, at: Place) -> Iterator[Finding]:
    files = sorted(path for path in root.rglob("*") if path.is_file())
    if len(files) > MOST_FILES:
        yield limit_rules.TOO_MANY_FILES.broken(at, place=root.name, found=len(files), host=CLOUDFLARE, most=MOST_FILES)
    for folder, found in sorted(Counter(path.parent for path in files).items()):
        if found > MOST_FILES_OF_A_FOLDER:
            most, name = MOST_FILES_OF_A_FOLDER, (Path(root.name) / folder.relative_to(root)).as_posix()
            yield limit_rules.TOO_MANY_FILES.broken(at, place=name, found=found, host=NETLIFY, most=most)
    for path in files:
        if (size := path.stat().st_size) > LARGEST << 20:
            name, large = path.relative_to(root).as_posix(), f"{size / (1 << 20):.1f}"
            yield limit_rules.FILE_TOO_LARGE.broken(at, path=name, found=large, host=CLOUDFLARE, most=LARGEST)


def _headers(root: Path, at: Place) -> Iterator[Finding]:
    lines = _lines(root / HEADERS)
    found = sum(line[:1] not in ("", " ", "\t", "#") for line in lines)
    if found > MOST_HEADER_RULES:
        most = MOST_HEADER_RULES
        yield limit_rules.TOO_MANY_RULES.broken(at, path=HEADERS, found=found, host=CLOUDFLARE, most=most)
    yield from _too_long(lines, HEADERS, LONGEST_HEADER, at)


def _redirects(root: Path, at: Place) -> Iterator[Finding]:
    lines = _lines(root / REDIRECTS)
    sources = [line.split()[0] for line in lines if line.strip() and not line.startswith("#")]
    patterns = sum(PATTERN.search(source) is not None for source in sources)
    if (found := len(sources) - patterns) > MOST_REDIRECTS:
        most = MOST_REDIRECTS
        yield limit_rules.TOO_MANY_RULES.broken(at, path=REDIRECTS, found=found, host=CLOUDFLARE, most=most)
    if patterns > MOST_PATTERNS:
        most = MOST_PATTERNS
        yield limit_rules.TOO_MANY_PATTERNS.broken(at, path=REDIRECTS, found=patterns, host=CLOUDFLARE, most=most)
    yield from _too_long(lines, REDIRECTS, LONGEST_REDIRECT, at)


def _too_long(lines: list[str], path: str, most: int, at: Place) -> Iterator[Finding]:
    for number, line in enumerate(lines, 1):
        if len(line) > most:
            too_long = limit_rules.LINE_TOO_LONG
            yield too_long.broken(at, line=number, path=path, found=len(line), host=CLOUDFLARE, most=most)


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8", errors="replace").splitlines() if path.exists() else []
