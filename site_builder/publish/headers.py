"""What every host is told to say with each file: its type, how long to keep it, what its page may do."""

from __future__ import annotations

import json
import mimetypes
import re
from pathlib import PurePosixPath

from site_builder.domain.digest import digest_of

Headers = tuple[tuple[str, str], ...]

HASHED = r"/assets/(.+/)?[^/]+\.[0-9a-f]{8}\.[^/.]+(\.br|\.gz)?$"
"""Addresses of assets whose names change with their bytes, in the dialect that every web server reads."""
EMBEDDED = r"/[^/]+/(quotes|figures|events)/[^/]+/(index\.html(\.br|\.gz)?)?$"
"""Addresses of pages with one fact each: other sites may show them in a frame."""
FOR_EVER = "public, max-age=31536000, immutable"
SHORT = "public, max-age=60, must-revalidate"
POLICY = "base-uri 'none'; form-action 'none'"
"""What a page may load it says itself, by the digests of what it holds; the rest its host can say as well."""
UNFRAMED_POLICY = f"{POLICY}; frame-ancestors 'none'"
SECURITY: Headers = (
    ("Content-Security-Policy", POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
)
"""With every answer."""
UNFRAMED: Headers = (("Content-Security-Policy", UNFRAMED_POLICY), ("X-Frame-Options", "DENY"))
"""With every answer but the embedded pages, instead of the policy of the same name."""
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".xml": "application/xml; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml; charset=utf-8",
    ".webmanifest": "application/manifest+json; charset=utf-8",
    ".woff2": "font/woff2",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".webp": "image/webp",
    ".ico": "image/x-icon",
    ".pdf": "application/pdf",
}


def is_hashed(path: str) -> bool:
    """True for an asset whose name changes with its bytes.

    >>> is_hashed("assets/style.18a7b680.css"), is_hashed("assets/OFL.txt")
    (True, False)
    """
    return re.match(HASHED, f"/{path}") is not None


def is_embedded(path: str) -> bool:
    """True for the page of a single fact, which other sites may show in a frame.

    >>> is_embedded("meta-openai/quotes/not-a-signing-bonus/index.html"), is_embedded("meta-openai/index.html")
    (True, False)
    """
    return re.match(EMBEDDED, f"/{path}") is not None


def headers_of(path: str) -> Headers:
    """The headers that are stored with a file, where a host can store them."""
    return (("Content-Type", type_of(path)), ("Cache-Control", FOR_EVER if is_hashed(path) else SHORT))


def security_of(path: str) -> Headers:
    """The headers that say what the page at a path may do and who may frame it."""
    return tuple((dict(SECURITY) | ({} if is_embedded(path) else dict(UNFRAMED))).items())


def type_of(path: str) -> str:
    """The media type; what is text says that it is UTF-8.

    >>> type_of("meta-openai/index.html"), type_of("card.png"), type_of("CNAME")
    ('text/html; charset=utf-8', 'image/png', 'application/octet-stream')
    """
    known = TYPES.get(PurePosixPath(path).suffix)
    return known or mimetypes.types_map.get(PurePosixPath(path).suffix, "application/octet-stream")


def headers_digest(path: str) -> str:
    """Eight hexadecimal digits that change when the headers of a file do."""
    return digest_of(json.dumps(headers_of(path)).encode())[:8]
