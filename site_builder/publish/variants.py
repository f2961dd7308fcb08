"""The compressed forms of a file, for web servers that hand them out as they lie beside it."""

from __future__ import annotations

import gzip
from collections.abc import Container, Mapping
from concurrent.futures import ThreadPoolExecutor

import brotli

from site_builder.publish.headers import type_of
from site_builder.publish.record import Standing
from site_builder.publish.release import Release

SUFFIXES = (".br", ".gz")
LEAST = 512
"""Bytes below which a smaller answer saves nobody anything."""
QUALITY = 10
"""Of Brotli: 11 takes twice as long for half a per cent."""


def with_variants(release: Release, standing: Mapping[str, Standing]) -> Release:
    """The release with the compressed forms of its texts; those of a file that stands as it is are not made again."""
    digests = {entry.path: entry.digest for entry in release.manifest.entries}
    taken: set[str] = set()
    stale = []
    for path in release.files:
        forms = {path + suffix for suffix in SUFFIXES} & standing.keys()
        if forms and standing[path].digest == digests.get(path):
            taken |= forms
        elif "charset" in type_of(path):
            stale.append(path)
    with ThreadPoolExecutor() as makers:  # the compressors leave the interpreter's lock
        made = makers.map(lambda path: variants_of(path, release.files[path]), stale)
        return release.with_files({path: small for one in made for path, small in one.items()}, frozenset(taken))


def is_form(path: str, paths: Container[str]) -> bool:
    """True for the compressed form of another of the paths.

    >>> is_form("about/index.html.br", {"about/index.html"}), is_form("assets/data.00000001.gz", set())
    (True, False)
    """
    return path.endswith(SUFFIXES) and path[: -len(SUFFIXES[0])] in paths


def variants_of(path: str, content: bytes) -> dict[str, bytes]:
    """By path, what is worth sending in its place; the same bytes always give the same bytes.

    >>> sorted(variants_of("about/index.html", b"<p>x</p>" * 99)), variants_of("robots.txt", b"User-agent: *")
    (['about/index.html.br', 'about/index.html.gz'], {})
    """
    if len(content) < LEAST:
        return {}
    made = (brotli.compress(content, quality=QUALITY), gzip.compress(content, 9, mtime=0))
    return {path + suffix: small for suffix, small in zip(SUFFIXES, made, strict=True) if len(small) < len(content)}
