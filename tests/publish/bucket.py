"""A folder of a bucket, behind a proxy, and what stands in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import obstore
from obstore.store import from_url

from site_builder.domain.destination import Destination
from site_builder.publish.targets.shelf import FOLDER
from tests.publish.bucket_server import BucketServer
from tests.publish.proxy import Proxy
from tests.publish.small_site import destination


@dataclass(frozen=True, slots=True)
class Bucket:
    """`to` is its address; credentials are those of the environment."""

    server: BucketServer
    proxy: Proxy
    to: str

    @property
    def endpoint(self) -> str:
        """The proxy, as site.yaml names a server."""
        return f"http://127.0.0.1:{self.proxy.server_port}{self.server.base}"

    def destination(self, keep: int = 3, grace: int = 0) -> Destination:
        """Where the site is published."""
        return destination(self.to, self.endpoint, keep, grace)

    @property
    def store(self) -> Any:
        """The bucket itself, past the proxy."""
        options: Any = {"allow_http": True}
        endpoint = f"http://127.0.0.1:{self.server.port}{self.server.base}".rstrip("/")
        open_store: Any = from_url  # its overloads know no mapping of settings
        return open_store(self.to, endpoint=endpoint, client_options=options)

    def names(self) -> list[str]:
        """Every object."""
        return [one["path"] for page in obstore.list(self.store) for one in page]

    def shown(self) -> dict[str, bytes]:
        """What readers get."""
        there = self.store
        return {name: bytes(obstore.get(there, name).bytes()) for name in self.names() if not name.startswith(FOLDER)}

    def headers(self, path: str) -> dict[str, str]:
        """What the store says with an object."""
        return dict(obstore.get(self.store, path).attributes)
