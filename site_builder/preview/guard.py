"""Who may ask. A web page of somebody else must neither read a draft nor listen to the preview.

A foreign page reaches a server on this machine in two ways: by a request of its own, which tells its `Origin`, and by a
name of its own that is made to resolve to 127.0.0.1 (DNS rebinding), which tells a foreign `Host`.
"""

from __future__ import annotations

import re
from ipaddress import ip_address
from urllib.parse import urlsplit

LOCAL = frozenset({"localhost", "127.0.0.1", "[::1]"})
HOST = re.compile(r"(\[[0-9a-f:.]+\]|[^:\[\]]+)(?::\d+)?")


def is_ours(host: str, given: str) -> bool:
    """True where a `Host` header names this machine, or the host that `--host` gave.

    A server on every address (`0.0.0.0`, `::`) also answers to any address in numbers, which no rebinding can use.

    >>> is_ours("localhost:8000", "127.0.0.1"), is_ours("evil.example:8000", "127.0.0.1")
    (True, False)
    >>> is_ours("192.168.1.5:8000", "0.0.0.0"), is_ours("evil.example", "0.0.0.0")
    (True, False)
    """
    match = HOST.fullmatch(host.lower())
    name = match[1] if match else ""
    given = given.lower()
    return name in LOCAL or (name != "" and name.strip("[]") == given) or (_is_wildcard(given) and _is_address(name))


def is_same(origin: str, host: str) -> bool:
    """True where an `Origin` header is that of the very server that is asked.

    >>> is_same("http://localhost:8000", "localhost:8000"), is_same("null", "localhost:8000")
    (True, False)
    """
    return urlsplit(origin).netloc.lower() == host.lower()


def _is_wildcard(given: str) -> bool:
    return _is_address(given) and ip_address(given).is_unspecified


def _is_address(name: str) -> bool:
    try:
        ip_address(name.strip("[]"))
    except ValueError:
        return False
    return True
