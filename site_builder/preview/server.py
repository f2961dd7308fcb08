"""livereload's server with an application of our own: its transport is good, its way of serving files is not."""

from __future__ import annotations

import asyncio
import errno
import os
import socket
from collections.abc import Callable
from dataclasses import dataclass

from livereload.server import Server
from tornado.httpserver import HTTPServer
from tornado.web import Application, RequestHandler

from site_builder.making.request import Request
from site_builder.preview.editor import Editor
from site_builder.preview.handlers import Client, Desk, Live, Page
from site_builder.preview.saved import Saved
from site_builder.preview.stand import Stand, Tell
from site_builder.preview.watch import Watcher

PORTS_TRIED = 100  # from the wanted one upwards


@dataclass(frozen=True, slots=True)
class Options:
    """How the preview runs. `editor` is the URL template of `Editor`."""

    host: str
    port: int
    poll: bool
    editor: str


class PreviewServer(Server):  # type: ignore[misc]  # livereload publishes no types
    """`tell` is called after each save and whenever more is found, `started` with the URL once pages are served."""

    def __init__(self, request: Request, options: Options, tell: Tell, started: Callable[[str], None]) -> None:
        super().__init__()
        self._request, self._options = request, options
        self._editor = Editor(request.root.resolve(), options.editor)
        self._tell, self._started = tell, started

    def application(self, stand: Stand) -> Application:
        """What is served under which path; all but the preview's own folder is the site."""
        given = {"stand": stand, "editor": self._editor, "host": self._options.host}
        return Application(
            [
                (r"/__isnad/live", Live, given),
                (r"/__isnad/desk\.json", Desk, given),
                (r"/__isnad/([a-z.]+)", Client, given),
                (r"/.*", Page, given),
            ],
            log_function=_say_nothing,
        )

    def serve(self, listening: socket.socket) -> None:
        """Serve until the process is interrupted."""
        try:
            asyncio.run(self._serve(listening))
        except KeyboardInterrupt:
            return

    async def _serve(self, listening: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        stand = Stand(self._request, self._editor, self._tell)
        server = HTTPServer(self.application(stand))
        server.add_socket(listening)
        roots = (self._request.root, self._request.theme_root)

        def saved(paths: Saved) -> None:
            loop.call_soon_threadsafe(stand.saved, paths)

        watcher = Watcher(roots, saved, poll=self._options.poll)
        watcher.start()
        working = asyncio.create_task(stand.keep_working())
        try:
            stand.saved(None)
            base_path = await stand.ask(lambda: stand.workshop.base_path)
            self._started(url_of(self._options.host, listening) + (base_path or "/"))
            await working
        finally:
            watcher.stop()
            server.stop()


def free_socket(host: str, port: int) -> socket.socket:
    """A listening socket on the port, or on the next one that is free; OSError where the host is not to be had."""
    family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
    for tried in range(port, min(port + PORTS_TRIED, 65536)):
        try:
            listening = socket.create_server((host, tried), family=family)
        except OSError as fault:
            if fault.errno != errno.EADDRINUSE:
                raise
        else:
            listening.setblocking(False)
            return listening
    raise OSError(errno.EADDRINUSE, os.strerror(errno.EADDRINUSE))


def port_of(listening: socket.socket) -> int:
    """The port that it listens on."""
    return int(listening.getsockname()[1])


def url_of(host: str, listening: socket.socket) -> str:
    """The address to open, without a path; a server on every address is opened on this machine."""
    name = "127.0.0.1" if host in ("", "0.0.0.0") else "[::1]" if host == "::" else host  # noqa: S104 # compared, not bound
    return f"http://{f'[{name}]' if ':' in name and not name.startswith('[') else name}:{port_of(listening)}"


def _say_nothing(handler: RequestHandler) -> None:
    """The terminal is for findings, not for requests."""
