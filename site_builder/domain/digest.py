"""Fingerprints of bytes."""

from __future__ import annotations

from hashlib import sha256


def digest_of(content: bytes) -> str:
    """The SHA-256 of the content in hexadecimal, 64 characters.

    >>> digest_of(b"")[:12]
    'e3b0c44298fc'
    """
    return sha256(content).hexdigest()
