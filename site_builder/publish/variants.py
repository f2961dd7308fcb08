"""The compressed forms of a file, for web servers that hand them out as they lie beside it."""

from __future__ import annotations

import gzip

import brotli

from site_builder.publish.headers import type_of

LEAST = 512
"""Bytes below which a smaller answer saves nobody anything."""
QUALITY = 10
"""Of Brotli: 11 takes twice as long for half a per cent."""


def variants_of(path: str, content: bytes) -> dict[str, bytes]:
    """By path, what is worth sending in its place; the same bytes always give the same bytes.

    >>> sorted(variants_of("about/index.html", b"<p>x</p>" * 99)), variants_of("card.png", bytes(999))
    (['about/index.html.br', 'about/index.html.gz'], {})
    """
    if len(content) < LEAST or "charset" not in type_of(path):
        return {}
    made = {f"{path}.br": brotli.compress(content, quality=QUALITY), f"{path}.gz": gzip.compress(content, 9, mtime=0)}
    return {name: small for name, small in made.items() if len(small) < len(content)}
