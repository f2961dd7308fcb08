"""Empty hosts of each kind, and two releases of a site of a few files."""

from __future__ import annotations

import gzip
import io
import os
import subprocess
import tarfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import brotli

from site_builder.domain.destination import Destination, DestinationKind
from site_builder.domain.digest import digest_of
from site_builder.domain.manifest import Entry, Manifest
from site_builder.domain.place import Place
from site_builder.publish.plan import Patience
from site_builder.publish.publish import Order, Published, publish
from site_builder.publish.record import NAME as RECORD
from site_builder.publish.release import Release
from site_builder.publish.target import RefusedError
from site_builder.publish.targets.choice import opened
from site_builder.write.manifest import NAME as MANIFEST
from site_builder.write.manifest import manifest_bytes
from tests.publish.hosts import ssh_server
from tests.publish.newsroom import files_of

FORMS: Mapping[str, Callable[[bytes], bytes]] = {".gz": gzip.decompress, ".br": brotli.decompress}
OF_HOSTS = (".nojekyll", "_headers", "_redirects", RECORD)
"""What a host or this tool keeps beside the site."""


def _manifest(files: Mapping[str, bytes]) -> Manifest:
    entries = (Entry(path, digest_of(content), len(content)) for path, content in sorted(files.items()))
    return Manifest("0", "https://isnad.example/", tuple(entries))


def site_of(style: str, *pages: str) -> dict[str, bytes]:
    """A site of a few files: each page names its style by the address that changes with it."""
    sheet = f"assets/style.{digest_of(style.encode())[:8]}.css"
    page = f'<link rel="stylesheet" href="/{sheet}">'.encode()
    files = {sheet: style.encode(), "assets/font.0123abcd.woff2": b"font", "feed.xml": b"<feed/>", "index.html": page}
    files |= {f"{name}/index.html": page for name in pages}
    return files | {MANIFEST: manifest_bytes(_manifest(files))}


OLD = site_of("p { margin: 0 }", "story", "story/quotes")
NEW = site_of("p { margin: 1px }", "story", "story/figures")
"""The style changes, so each page does; a page goes and another comes."""


@dataclass(frozen=True, slots=True)
class Stand:
    """A host of some kind; `root` is where its files lie on this disk."""

    destination: Destination
    root: Path

    @property
    def kind(self) -> str:
        """`folder`, `pages`, `git` or `ssh`."""
        return self.destination.kind.value

    def publish(self, site: Mapping[str, bytes]) -> Published:
        """Bring it to a site, as `isnad publish` does after it has built."""
        now = datetime.now(UTC)
        release = Release(now, _manifest({path: one for path, one in site.items() if path != MANIFEST}), site)
        order = Order(release, self.destination, Patience(self.destination.keep, 0, now), yes=True)
        try:
            with opened(self.destination, self.root.parent) as target:
                return publish(order, target, lambda _plan, _facts: None)
        except RefusedError as refusal:
            return Published(None, (), (refusal.finding,))

    def shown(self) -> dict[str, bytes]:
        """What readers get; nothing where nothing stands yet."""
        match self.kind:
            case "git":
                files = self._committed()
            case "pages":
                files = files_of(self.root)
            case _:
                files = files_of(self.root / "current")
        return {path: content for path, content in files.items() if path not in OF_HOSTS}

    def shows(self, site: Mapping[str, bytes]) -> bool:
        """True where every file of the site is shown, with its own compressed form where it has one.

        Assets of another site may stand beside them, and nothing else.
        """
        shown = self.shown()
        forms = {path: opens(content) for path, content in shown.items() if (opens := FORMS.get(path[-3:]))}
        extra = shown.keys() - site.keys() - forms.keys()
        is_own = all(site.get(path[:-3]) == content for path, content in forms.items())
        return site.items() <= shown.items() and is_own and all(path.startswith("assets/") for path in extra)

    def _committed(self) -> dict[str, bytes]:
        """The branch as a host that serves it reads it: with one command."""
        call = ["git", "--git-dir", str(self.root), "archive", "--format=tar", self.destination.branch]
        archive = subprocess.run(call, check=False, capture_output=True).stdout
        if not archive:
            return {}
        with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
            return {one.name: tar.extractfile(one).read() for one in tar if one.isfile()}  # type: ignore[union-attr] # files have content


@contextmanager
def stand(kind: str, folder: Path) -> Iterator[Stand]:
    """An empty host of a kind, for as long as the test needs it."""
    if kind == "ssh":
        before = os.environ["PATH"]
        with ssh_server(folder) as server:
            os.environ["PATH"] = f"{server.tools}:{before}"
            try:
                yield Stand(_destination(kind, server.to), server.root)
            finally:
                os.environ["PATH"] = before
        return
    root = folder / "host"
    if kind == "git":
        subprocess.run(["git", "init", "--quiet", "--bare", str(root)], check=True)
        for name in ("uploadpack.allowFilter", "uploadpack.allowAnySHA1InWant"):  # as code hosts do
            subprocess.run(["git", "--git-dir", str(root), "config", name, "true"], check=True)
    yield Stand(_destination(kind, str(root)), root)


def _destination(kind: str, to: str) -> Destination:
    return Destination(
        name="live", kind=DestinationKind(kind), to=to, url="http://127.0.0.1:9/", keep=3, grace=0, branch="gh-pages",
        endpoint="", region="", at=Place("site.yaml", 1, 1),
    )  # fmt: skip
