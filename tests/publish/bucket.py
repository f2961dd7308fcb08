"""An S3 server on loopback, and a proxy of our own before it that refuses the k-th request.

LOUDLY: the server is moto, which is not strict: it accepts wrong checksums and signatures that real stores refuse.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from tests.publish.hosts import await_port, free_port, running

SERVER = Path(sys.prefix, "s3-server/bin/moto_server")
"""In an environment of its own: requirements/system.sh makes it."""


class Proxy(ThreadingHTTPServer):
    """Passes requests on; from the `fails`-th on it answers 403, as a store whose credential ran out. 0 fails none."""

    daemon_threads = True

    def __init__(self, port: int) -> None:
        super().__init__(("127.0.0.1", 0), Passing)
        self.port, self.fails, self.seen, self.gate = port, 0, 0, threading.Lock()

    def count(self) -> bool:
        """Count a request; True where it is to be refused."""
        with self.gate:
            self.seen += 1
            return bool(self.fails) and self.seen >= self.fails


class Passing(BaseHTTPRequestHandler):
    """One request through the proxy."""

    server: Proxy
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:  # the parent's name
        """Say nothing."""

    def answer(self) -> None:
        """Pass on, or refuse."""
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if self.server.count():
            self._send(403, {"Content-Type": "application/xml"}, b"<Error><Code>ExpiredToken</Code></Error>")
            return
        there = HTTPConnection("127.0.0.1", self.server.port, timeout=30)
        there.request(self.command, self.path, body, dict(self.headers))
        said = there.getresponse()
        content = said.read()
        headers = {name: value for name, value in said.getheaders() if name.lower() not in HOP}
        self._send(said.status, headers, content)
        there.close()

    do_GET = do_PUT = do_POST = do_DELETE = do_HEAD = answer  # noqa: N815 # the parent's names

    def _send(self, status: int, headers: dict[str, str], content: bytes) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", headers.get("Content-Length", str(len(content))))
        self.end_headers()
        self.wfile.write(b"" if self.command == "HEAD" else content)


HOP = ("transfer-encoding", "connection", "content-length", "date", "server")


@contextmanager
def bucket() -> Iterator[Proxy]:
    """A server with an empty bucket `site`, behind its proxy."""
    port = free_port()
    with running(str(SERVER), "-H", "127.0.0.1", "-p", str(port)):
        await_port(port)
        maker = HTTPConnection("127.0.0.1", port, timeout=30)
        signed = "AWS4-HMAC-SHA256 Credential=x/20260101/us-east-1/s3/aws4_request"
        maker.request("PUT", "/site", headers={"Authorization": signed})
        maker.getresponse().read()
        maker.close()
        proxy = Proxy(port)
        thread = threading.Thread(target=proxy.serve_forever, daemon=True)
        thread.start()
        yield proxy
        proxy.shutdown()
        proxy.server_close()
        thread.join()
