"""OpenStack Swift on loopback with its S3 interface, its four servers in one process.

It is run by the Python of the environment that requirements/system.sh makes, not by that of the tests:
`python swift_server.py FOLDER PORT LISTING`. LISTING is how many objects one answer lists; FOLDER must lie on a file
system with extended attributes, as most do.
"""

from __future__ import annotations

import eventlet

eventlet.monkey_patch()

import sys  # noqa: E402 # eventlet changes modules before others import them
from pathlib import Path  # noqa: E402 # as above

import eventlet.wsgi  # noqa: E402 # as above
from swift.common import utils, wsgi  # noqa: E402 # as above
from swift.common.ring import RingData  # noqa: E402 # as above
from swift.common.swob import Request  # noqa: E402 # as above

PROXY = """[DEFAULT]
swift_dir = {folder}
[pipeline:main]
pipeline = catch_errors gatekeeper s3api tempauth slo proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:gatekeeper]
use = egg:swift#gatekeeper
[filter:s3api]
use = egg:swift#s3api
max_bucket_listing = {listing}
[filter:tempauth]
use = egg:swift#tempauth
user_desk_editor = very-secret .admin
user_desk_reader = very-secret
[filter:slo]
use = egg:swift#slo
"""
STORAGE = """[DEFAULT]
swift_dir = {folder}
devices = {folder}/disks
mount_check = false
fallocate_reserve = 0
[pipeline:main]
pipeline = storage
[app:storage]
use = egg:swift#{kind}
"""
KINDS = ("account", "container", "object")
CONTAINERS = {"site": {}, "root": {}, "reading": {"X-Container-Read": "desk:reader"}}


def configure(folder: Path, listing: int, sockets: dict[str, eventlet.greenio.GreenSocket]) -> None:
    """Write what the four servers read: settings, and rings of one disk."""
    (folder / "disks/one").mkdir(parents=True)
    (folder / "swift.conf").write_text("[swift-hash]\nswift_hash_path_suffix = tests\n")
    (folder / "proxy.conf").write_text(PROXY.format(folder=folder, listing=listing))
    for kind in KINDS:
        (folder / f"{kind}.conf").write_text(STORAGE.format(folder=folder, kind=kind))
        port = sockets[kind].getsockname()[1]
        disk = {"id": 0, "zone": 0, "region": 1, "weight": 1, "device": "one", "ip": "127.0.0.1", "port": port}
        RingData([[0, 0, 0, 0]], [disk], 30).save(str(folder / f"{kind}.ring.gz"))
    utils.set_swift_dir(str(folder))


def serve(folder: Path, port: int, listing: int) -> None:
    """Until it is ended; the containers are there before the port answers."""
    sockets = {kind: eventlet.listen(("127.0.0.1", 0)) for kind in KINDS}
    configure(folder, listing, sockets)
    applications = {kind: wsgi.loadapp(str(folder / f"{kind}.conf")) for kind in (*KINDS, "proxy")}
    for kind in KINDS:
        eventlet.spawn(answer, sockets[kind], applications[kind])
    for name, headers in CONTAINERS.items():
        environment = {"REQUEST_METHOD": "PUT", "swift.authorize_override": True, "swift_owner": True}
        Request.blank(f"/v1/AUTH_desk/{name}", environment, headers).get_response(applications["proxy"])
    answer(eventlet.listen(("127.0.0.1", port)), applications["proxy"])


def answer(socket: eventlet.greenio.GreenSocket, application: object) -> None:
    """As Swift's own server does: the names of headers stay as they are."""
    names = {"protocol": wsgi.SwiftHttpProtocol, "capitalize_response_headers": False}
    eventlet.wsgi.server(socket, application, utils.NullLogger(), **names)


if __name__ == "__main__":
    serve(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
