"""A relay on loopback that counts: connections, bytes each way, and the requests of HTTP among them."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

BLOCK = 1 << 18
REQUEST = re.compile(rb"(?:GET|PUT|POST|HEAD|DELETE) \S+ HTTP/1\.1\r\n")


class Relay:
    """What goes to its own port goes on to another one."""

    def __init__(self, port: int) -> None:
        self.to = port
        self.gate = threading.Lock()
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port = self.listener.getsockname()[1]
        self.forget()
        threading.Thread(target=self._accept, daemon=True).start()

    def forget(self) -> None:
        """Count from nothing."""
        self.connections = self.requests = self.sent = self.received = 0

    def _accept(self) -> None:
        with suppress(OSError):  # the listener is closed
            while True:
                near, _ = self.listener.accept()
                far = socket.create_connection(("127.0.0.1", self.to))
                with self.gate:
                    self.connections += 1
                for source, sink, is_up in ((near, far, True), (far, near, False)):
                    source.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                    threading.Thread(target=self._pass, args=(source, sink, is_up), daemon=True).start()

    def _pass(self, source: socket.socket, sink: socket.socket, is_up: bool) -> None:
        with suppress(OSError):  # either end has gone
            while block := source.recv(BLOCK):
                self._count(block, is_up)
                sink.sendall(block)
            sink.shutdown(socket.SHUT_WR)

    def _count(self, block: bytes, is_up: bool) -> None:
        with self.gate:
            if is_up:
                self.sent += len(block)
                self.requests += len(REQUEST.findall(block))
            else:
                self.received += len(block)


@contextmanager
def relayed(port: int) -> Iterator[Relay]:
    """A relay for as long as it is needed."""
    relay = Relay(port)
    try:
        yield relay
    finally:
        relay.listener.close()
