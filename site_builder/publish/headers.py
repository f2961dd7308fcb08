"""What a host should say with each file: its type, how long to keep it, what its page may do."""

from __future__ import annotations

import json
import mimetypes
import re
from pathlib import PurePosixPath

from site_builder.domain.digest import digest_of

Headers = tuple[tuple[str, str], ...]

HASHED = re.compile(r"^assets/(.+/)?[^/]+\.[0-9a-f]{8}\.[^/.]+$")
FOR_EVER = "public, max-age=31536000, immutable"
SHORT = "public, max-age=60, must-revalidate"
POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
SECURITY: Headers = (
    ("Content-Security-Policy", POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("X-Frame-Options", "DENY"),
)
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".xml": "application/xml; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml; charset=utf-8",
    ".woff2": "font/woff2",
    ".webmanifest": "application/manifest+json; charset=utf-8",
}


def is_hashed(path: str) -> bool:
    """True for an asset whose name changes with its bytes.

    >>> is_hashed("assets/style.18a7b680.css"), is_hashed("assets/OFL.txt")
    (True, False)
    """
    return HASHED.match(path) is not None


def headers_of(path: str) -> Headers:
    """The headers that are stored with a file, where a host can store them."""
    return (("Content-Type", type_of(path)), ("Cache-Control", FOR_EVER if is_hashed(path) else SHORT))


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
