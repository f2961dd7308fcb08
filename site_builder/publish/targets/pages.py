"""A folder that Netlify and Cloudflare Pages take as it is: the site with `_headers`, and the owner's `_redirects`."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from site_builder.domain.digest import digest_of
from site_builder.domain.place import Place
from site_builder.publish import rules
from site_builder.publish.limits import REDIRECTS
from site_builder.publish.record import NAME as RECORD
from site_builder.publish.refusing import refusing
from site_builder.publish.target import RefusedError, Upload
from site_builder.publish.targets.folder import FolderTarget
from site_builder.write.exchange import exchange


class PagesTarget(FolderTarget):
    """The folder is replaced in one step; the host's own tool takes it from there and keeps the releases."""

    keeps_releases = False

    def __init__(self, root: Path, at: Place) -> None:
        super().__init__(root, at)
        self.aside = root.with_name(f".{root.name}-staged")
        self.lock = root.with_name(f".{root.name}-lock")

    def read(self) -> bytes | None:
        """The record in the folder; a folder of other people's files is refused."""
        with refusing(str(self.root), self.at):
            if (self.root / RECORD).exists():
                return (self.root / RECORD).read_bytes()
            found = sorted(path.name for path in self.root.iterdir()) if self.root.exists() else []
        found = [name for name in found if name != REDIRECTS]
        if found:
            raise RefusedError(rules.NOT_OURS.broken(self.at, place=self.root, example=found[0]))
        return None

    def begin(self, release: str, kept: tuple[str, ...]) -> None:
        """The new folder is put together beside the one that stands, with what stays."""
        self.release = release
        with refusing(str(self.root), self.at):
            shutil.rmtree(self.aside, ignore_errors=True)
            self.aside.mkdir(parents=True)
            for path in kept:
                self._place(path).write_bytes((self.root / path).read_bytes())

    def put(self, uploads: tuple[Upload, ...], _record: bytes) -> None:
        """Write into the folder that nobody sees yet."""
        with refusing(str(self.root), self.at):
            for upload in uploads:
                self._place(upload.path).write_bytes(upload.content)

    def finish(self, record: bytes, digests: Mapping[str, str]) -> None:
        """Read every file again; then the folders change places."""
        with refusing(str(self.root), self.at):
            self._place(RECORD).write_bytes(record)
            if (self.root / REDIRECTS).exists():
                shutil.copy(self.root / REDIRECTS, self.aside)
            for path, digest in digests.items():
                if digest_of((self.aside / path).read_bytes()) != digest:
                    raise RefusedError(rules.DAMAGED.broken(self.at, path=path, place=self.root))
            if self.root.exists():
                exchange(self.aside, self.root)
                with suppress(OSError):  # readers see the new site; the next publish clears the old one away
                    shutil.rmtree(self.aside)
            else:
                self.aside.rename(self.root)

    def prune(self, keep: int) -> None:
        """Nothing: the host keeps the releases."""

    def _place(self, path: str) -> Path:
        place = self.aside / path
        place.parent.mkdir(parents=True, exist_ok=True)
        return place
