"""A code host on loopback: a bare repository behind http, with a token, served by Git's own `http-backend`."""

from __future__ import annotations

import os
import subprocess
import threading
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

NAME = "newsroom/site.git"


class CodeHost(ThreadingHTTPServer):
    """Holds `root/newsroom/site.git`; who has no token gets 401. `refused` counts them."""

    daemon_threads = True

    def __init__(self, root: Path, token: str) -> None:
        super().__init__(("127.0.0.1", 0), Asking)
        self.root, self.refused = root, 0
        self.known = "Basic " + b64encode(f"token:{token}".encode()).decode()


class Asking(BaseHTTPRequestHandler):
    """One request, handed to `git http-backend` as a web server does (RFC 3875)."""

    server: CodeHost

    def log_message(self, format: str, *args: object) -> None:  # the parent's name
        """Say nothing."""

    def answer(self) -> None:
        """Ask for the token, then let Git answer."""
        body = self._body()
        if self.headers.get("Authorization") != self.server.known:
            self.server.refused += 1
            self.send_response(401)
            self.send_header("WWW-Authenticate", 'Basic realm="x"')
            self.end_headers()
            return
        path, _, query = self.path.partition("?")
        environment = {
            **os.environ,
            "GIT_PROJECT_ROOT": str(self.server.root),
            "GIT_HTTP_EXPORT_ALL": "1",
            "REMOTE_USER": "token",
            "REQUEST_METHOD": self.command,
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "CONTENT_TYPE": self.headers.get("Content-Type", ""),
            "CONTENT_LENGTH": str(len(body)),
            "HTTP_CONTENT_ENCODING": self.headers.get("Content-Encoding", ""),
            "GIT_PROTOCOL": self.headers.get("Git-Protocol", ""),
        }
        said = subprocess.run(["git", "http-backend"], input=body, env=environment, check=True, capture_output=True)
        self._send(*said.stdout.split(b"\r\n\r\n", 1))

    do_GET = do_POST = answer  # noqa: N815 # the parent's names

    def _body(self) -> bytes:
        if self.headers.get("Transfer-Encoding") != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        parts = []
        while size := int(self.rfile.readline(), 16):
            parts.append(self.rfile.read(size))
            self.rfile.readline()
        return b"".join(parts)

    def _send(self, head: bytes, content: bytes) -> None:
        fields = dict(line.split(": ", 1) for line in head.decode().split("\r\n"))
        self.send_response(int(fields.pop("Status", "200").split()[0]))
        for name, value in fields.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)


@contextmanager
def code_host(root: Path, token: str) -> Iterator[tuple[str, Path, CodeHost]]:
    """The address of the repository, the repository itself, and the host."""
    bare = root / NAME
    subprocess.run(["git", "init", "--quiet", "--bare", str(bare)], check=True)
    host = CodeHost(root, token)
    thread = threading.Thread(target=host.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{host.server_port}/{NAME}", bare, host
    host.shutdown()
    host.server_close()
    thread.join()


def shows(bare: Path, folder: Path) -> None:
    """From now on the host lays the branch gh-pages out in `folder` after each push, as Pages hosts do."""
    folder.mkdir()
    hook = bare / "hooks/post-update"
    hook.write_text(f"#!/bin/sh\ngit --work-tree={folder} checkout --force gh-pages 2>/dev/null || true\n")
    hook.chmod(0o755)
