"""The real bucket servers of the tests, on loopback: OpenStack Swift, which speaks S3, and Azurite for Azure.

Google's is not among them: its server for tests is distributed neither by pip nor by npm. Above obstore, whose own
tests cover it, `gs://` runs through the same lines as the other two.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlencode

from tests.publish.hosts import await_port, free_port, running

SWIFT = Path(sys.prefix, "swift/bin/python")
AZURITE = Path(next(iter(sorted(Path(sys.prefix).glob("azurite-*"))), sys.prefix), "node_modules/.bin/azurite-blob")
ACCOUNT = "devstoreaccount1"
KEY = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="
"""Azurite's own, which its manual names."""

Environment = dict[str, str]


@dataclass(frozen=True, slots=True)
class BucketServer:
    """It holds the buckets `site`, `root` and `reading`, of which the last may only be read as `reader`.

    `editor`, `reader`, `stranger` and `late` are environments with credentials: the last two are refused.
    """

    name: str
    scheme: str
    port: int
    base: str
    editor: Environment
    reader: Environment
    stranger: Environment
    late: Environment
    secret: str


def swift_credentials(user: str, secret: str) -> Environment:
    """As Amazon's tools find them."""
    return {"AWS_ACCESS_KEY_ID": f"desk:{user}", "AWS_SECRET_ACCESS_KEY": secret, "AWS_REGION": "us-east-1"}


@contextmanager
def swift(folder: Path, listing: int = 100) -> Iterator[BucketServer]:
    """Swift, with its data in an empty folder; one answer lists so many objects, where others list a thousand."""
    port, server = free_port(), Path(__file__).with_name("swift_server.py")
    with running(str(SWIFT), "-W", "ignore", str(server), str(folder), str(port), str(listing)):
        await_port(port)
        editor, reader = swift_credentials("editor", "very-secret"), swift_credentials("reader", "very-secret")
        stranger, late = swift_credentials("editor", "another-secret"), swift_credentials("nobody", "very-secret")
        yield BucketServer("swift", "s3", port, "/", editor, reader, stranger, late, "very-secret")


def azure_credentials(**names: str) -> Environment:
    """As obstore finds them."""
    return {"AZURE_STORAGE_ACCOUNT_NAME": ACCOUNT, **names}


def azure_ticket(rights: str, hours: int) -> str:
    """A signature that gives rights until some hours from now."""
    until = f"{datetime.now(UTC) + timedelta(hours=hours):%Y-%m-%dT%H:%M:%SZ}"
    fields = (ACCOUNT, rights, "b", "sco", "", until, "", "", "2021-08-06", "", "")
    signed = hmac.new(base64.b64decode(KEY), "\n".join(fields).encode(), hashlib.sha256).digest()
    names = {"sv": "2021-08-06", "ss": "b", "srt": "sco", "sp": rights, "se": until}
    return urlencode({**names, "sig": base64.b64encode(signed).decode()})


@contextmanager
def azurite() -> Iterator[BucketServer]:
    """Azurite, with its data in memory."""
    port = free_port()
    flags = ("--inMemoryPersistence", "--silent", "--disableTelemetry", "--skipApiVersionCheck")
    with running(str(AZURITE), "--blobPort", str(port), *flags):
        await_port(port)
        for name in ("site", "root", "reading"):
            _create(port, name)
        wrong = base64.b64encode(b"another-secret").decode()
        yield BucketServer(
            "azurite",
            "az",
            port,
            f"/{ACCOUNT}/",
            editor=azure_credentials(AZURE_STORAGE_ACCOUNT_KEY=KEY),
            reader=azure_credentials(AZURE_STORAGE_SAS_KEY=azure_ticket("rl", 1)),
            stranger=azure_credentials(AZURE_STORAGE_ACCOUNT_KEY=wrong),
            late=azure_credentials(AZURE_STORAGE_SAS_KEY=azure_ticket("rwdlac", -1)),
            secret=KEY,
        )


def _create(port: int, name: str) -> None:
    maker = HTTPConnection("127.0.0.1", port, timeout=30)
    maker.request("PUT", f"/{ACCOUNT}/{name}?restype=container&{azure_ticket('rwdlac', 1)}")
    maker.getresponse().read()
    maker.close()
