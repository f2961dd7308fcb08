"""A proxy of our own in front of a server: it counts, and makes whatever trouble a network or a store can make."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from enum import Enum, auto
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Trouble(Enum):
    """What becomes of a request."""

    NONE = auto()
    EXPIRED = auto()
    """The store says that the credential ran out."""
    BUSY = auto()
    """The store says 503."""
    LOST = auto()
    """The line breaks, and no answer comes."""
    SPOILT = auto()
    """A byte of what was sent is another when it arrives."""


class Proxy(ThreadingHTTPServer):
    """Passes requests on to `port`; `trouble` says what becomes of the k-th since `again`, counted from 1."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, port: int) -> None:
        super().__init__(("127.0.0.1", 0), Passing)
        self.port, self.gate = port, threading.Lock()
        self.trouble: Callable[[int], Trouble] = lambda _number: Trouble.NONE
        self.seen: list[tuple[str, str]] = []

    def again(self, trouble: Callable[[int], Trouble] = lambda _number: Trouble.NONE) -> None:
        """Count from the beginning."""
        with self.gate:
            self.seen, self.trouble = [], trouble

    def judge(self, method: str, path: str) -> Trouble:
        """Count a request."""
        with self.gate:
            self.seen.append((method, path))
            number, trouble = len(self.seen), self.trouble
        return trouble(number)


class Passing(BaseHTTPRequestHandler):
    """One request through the proxy."""

    server: Proxy
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:  # the parent's name
        """Say nothing."""

    def answer(self) -> None:
        """Pass on, or make trouble."""
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        trouble = self.server.judge(self.command, self.path)
        if trouble is Trouble.LOST:
            self.close_connection = True
        elif trouble in ANSWERS:
            status, code = ANSWERS[trouble]
            self._send(status, {"Content-Type": "application/xml"}, f"<Error><Code>{code}</Code></Error>".encode())
        else:
            self._pass(body[:-1] + b"?" if trouble is Trouble.SPOILT else body)

    do_GET = do_PUT = do_POST = do_DELETE = do_HEAD = answer  # noqa: N815 # the parent's names

    def _pass(self, body: bytes) -> None:
        with closing(HTTPConnection("127.0.0.1", self.server.port, timeout=30)) as there:
            there.request(self.command, self.path, body, dict(self.headers))
            said = there.getresponse()
            content = said.read()
        self._send(said.status, {name: one for name, one in said.getheaders() if name.lower() not in HOP}, content)

    def _send(self, status: int, headers: dict[str, str], content: bytes) -> None:
        self.send_response_only(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", headers.get("Content-Length", str(len(content))))
        with suppress(ConnectionError):  # whoever asked was killed
            self.end_headers()
            self.wfile.write(b"" if self.command == "HEAD" else content)


HOP = ("transfer-encoding", "connection", "content-length")
ANSWERS = {Trouble.EXPIRED: (403, "ExpiredToken"), Trouble.BUSY: (503, "ServiceUnavailable")}


@contextmanager
def proxied(port: int) -> Iterator[Proxy]:
    """A proxy for as long as the test needs it."""
    proxy = Proxy(port)
    thread = threading.Thread(target=proxy.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield proxy
    finally:
        proxy.shutdown()
        proxy.server_close()
        thread.join()
