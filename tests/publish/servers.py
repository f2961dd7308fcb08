"""Real web servers on loopback, each with the lines of docs/publishing.md."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.publish.hosts import await_port, free_port, running

PATH = os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin"
DOCS = Path(__file__).parents[2] / "docs/publishing.md"
BROTLI = Path("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")
MODULES = "mpm_event authz_core dir mime headers rewrite"
PROGRAMS = {"nginx": "nginx", "apache": "apache2", "caddy": "caddy"}
HERE = {
    "nginx": ("listen 80;", "listen 127.0.0.1:{port};"),
    "apache": ("*:80", "*:{port}"),
    "caddy": (":80", ":{port}"),
}


def program(server: str) -> str | None:
    """Where the program of a server lies, if it is here with all that its lines in the docs need."""
    found = shutil.which(PROGRAMS[server], path=PATH)
    return None if server == "nginx" and not BROTLI.exists() else found


def needs(server: str) -> pytest.MarkDecorator:
    """Say loudly that a server is missing."""
    missing = f"NOT TESTED: {server} is missing: sudo sh requirements/system.sh"
    return pytest.mark.skipif(program(server) is None, reason=missing)


SERVERS = [pytest.param(name, marks=needs(name)) for name in PROGRAMS]


def lines_of_the_docs(server: str) -> str:
    """The one block for a server."""
    (block,) = re.findall(rf"^```{server}\n(.*?)^```", DOCS.read_text(), re.MULTILINE | re.DOTALL)
    return str(block)


@contextmanager
def web_server(server: str, folder: Path, root: Path) -> Iterator[str]:
    """A server in front of `root`; gives its address."""
    port, home = free_port(), folder / f"{server}-server"
    home.mkdir()
    old, new = HERE[server]
    lines = lines_of_the_docs(server).replace(old, new.format(port=port)).replace("/srv/isnad/current", str(root))
    config, check, run = {"nginx": _nginx, "apache": _apache, "caddy": _caddy}[server](home, lines, port)
    (home / "config").write_text(config)
    checked = subprocess.run(check, check=False, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    with running(*run):
        await_port(port)
        yield f"http://127.0.0.1:{port}/"


Commands = tuple[str, list[str], list[str]]


def _nginx(home: Path, lines: str, _port: int) -> Commands:
    user = "user root;\n" if os.geteuid() == 0 else ""
    names = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    temporary = "".join(f"{name}_temp_path {home}/{name};\n" for name in names)
    config = (
        f"load_module {BROTLI};\n{user}daemon off;\npid {home}/pid;\nerror_log {home}/error.log;\n"
        f"events {{}}\nhttp {{\ninclude /etc/nginx/mime.types;\naccess_log off;\n{temporary}{lines}\n}}\n"
    )
    run = [str(program("nginx")), "-e", f"{home}/error.log", "-c", f"{home}/config"]
    return config, [*run, "-t"], run


def _apache(home: Path, lines: str, port: int) -> Commands:
    modules = "".join(f"LoadModule {one}_module /usr/lib/apache2/modules/mod_{one}.so\n" for one in MODULES.split())
    config = (
        f"ServerRoot {home}\nServerName localhost\nPidFile {home}/pid\nErrorLog {home}/error.log\n{modules}"
        f"TypesConfig /etc/mime.types\nListen 127.0.0.1:{port}\n{lines}"
    )
    run = [str(program("apache")), "-f", f"{home}/config"]
    return config, [*run, "-t"], [*run, "-D", "FOREGROUND"]


def _caddy(home: Path, lines: str, _port: int) -> Commands:
    config = f"{{\nadmin off\ndefault_bind 127.0.0.1\nstorage file_system {home}/storage\n}}\n{lines}"
    told = ["--adapter", "caddyfile", "--config", f"{home}/config"]
    return config, [str(program("caddy")), "validate", *told], [str(program("caddy")), "run", *told]
