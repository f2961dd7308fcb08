"""A folder with releases: each is built aside, and one rename of the symlink `current` shows it to readers."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from site_builder.domain.digest import digest_of
from site_builder.domain.place import Place
from site_builder.publish import rules
from site_builder.publish.refusing import refusing
from site_builder.publish.target import RefusedError, Upload

STAGED = ".staged"
CURRENT, RELEASES, LOCK = "current", "releases", ".isnad-lock"
SITE, RECORD = "site", "record.json"


class FolderTarget:
    """`root/releases/<release>/site` holds a release, `root/current` leads to the one that readers see."""

    atomic, keeps_releases, weak = True, True, False

    def __init__(self, root: Path, at: Place) -> None:
        self.root, self.at = root, at
        self.staged = root / RELEASES / STAGED
        self.release = ""
        self.lock = root / LOCK

    def read(self) -> bytes | None:
        """The record beside the site that `current` leads to; a folder of other people's files is refused."""
        with refusing(str(self.root), self.at):
            if (self.root / CURRENT).is_symlink():
                return ((self.root / CURRENT).resolve().parent / RECORD).read_bytes()
            found = sorted(path.name for path in self.root.iterdir()) if self.root.exists() else []
        foreign = [name for name in found if not name.startswith((CURRENT, RELEASES, LOCK))]
        if foreign:
            raise RefusedError(rules.NOT_OURS.broken(self.at, place=self.root, example=foreign[0]))
        return None

    def read_lock(self) -> bytes | None:
        """The content of the lock file."""
        try:
            return self.lock.read_bytes()
        except FileNotFoundError:
            return None

    def write_lock(self, token: bytes) -> bool:
        """The token stands in the file from its first moment: a link to a finished file is made, or refused."""
        with refusing(str(self.root), self.at):
            self.lock.parent.mkdir(parents=True, exist_ok=True)
            draft = self._beside_lock(token)
            try:
                os.link(draft, self.lock)
            except FileExistsError:
                return False
            finally:
                draft.unlink()
        return True

    def renew_lock(self, old: bytes, new: bytes) -> None:
        """One rename over the file."""
        with refusing(str(self.root), self.at):
            if self.read_lock() == old:
                self._beside_lock(new).replace(self.lock)

    def drop_lock(self, token: bytes) -> None:
        """Of several who drop the same token one moves it away; who finds another's in his hands puts it back."""
        aside = self.lock.with_name(f"{self.lock.name}-{os.getpid()}-dropped")
        with refusing(str(self.root), self.at), suppress(FileNotFoundError):
            self.lock.rename(aside)
            if aside.read_bytes() != token:
                with suppress(FileExistsError):
                    os.link(aside, self.lock)
            aside.unlink()

    def _beside_lock(self, token: bytes) -> Path:
        draft = self.lock.with_name(f"{self.lock.name}-{os.getpid()}")
        draft.write_bytes(token)
        return draft

    def begin(self, release: str, kept: tuple[str, ...]) -> None:
        """Remove what a killed publish left, and link what stays from the release that stands."""
        self.release = release
        standing = (self.root / CURRENT).resolve()
        with refusing(str(self.root), self.at):
            shutil.rmtree(self.staged, ignore_errors=True)
            (self.staged / SITE).mkdir(parents=True)
            for path in kept:
                place = self._place(path)
                os.link(standing / path, place)

    def put(self, uploads: tuple[Upload, ...], _record: bytes) -> None:
        """Write into the release that nobody sees yet."""
        with refusing(str(self.root), self.at):
            for upload in uploads:
                self._place(upload.path).write_bytes(upload.content)

    def finish(self, record: bytes, digests: Mapping[str, str]) -> None:
        """Read every file again, then swap the symlink."""
        with refusing(str(self.root), self.at):
            (self.staged / RECORD).write_bytes(record)
            os.sync()
            for path, digest in digests.items():
                if digest_of((self.staged / SITE / path).read_bytes()) != digest:
                    raise RefusedError(rules.DAMAGED.broken(self.at, path=path, place=self.root))
            self.staged.rename(self.root / RELEASES / self.release)
        self._show(self.release)

    def delete(self, _paths: tuple[str, ...], _record: bytes) -> None:
        """Nothing: a release holds only what it needs."""

    def releases(self) -> tuple[tuple[str, bool], ...]:
        """Every whole release, and whether `current` leads to it."""
        folder = self.root / RELEASES
        names = sorted(path.parent.name for path in folder.glob(f"*/{RECORD}") if path.parent.name != STAGED)
        standing = (self.root / CURRENT).resolve().parent.name
        return tuple((name, name == standing) for name in names)

    def roll_back(self, release: str) -> None:
        """Swap the symlink; the assets of the pages that readers have open go along."""
        standing, earlier = (self.root / CURRENT).resolve(), self.root / RELEASES / release / SITE
        with refusing(str(self.root), self.at):
            for asset in (standing / "assets").rglob("*.*"):
                place = earlier / asset.relative_to(standing)
                if not place.exists():
                    place.parent.mkdir(parents=True, exist_ok=True)
                    os.link(asset, place)
        self._show(release)

    def prune(self, keep: int) -> None:
        """The one that stands is never removed."""
        old = self.releases()[:-keep]
        with refusing(str(self.root), self.at):
            for name, stands in old:
                if not stands:
                    shutil.rmtree(self.root / RELEASES / name)

    def _place(self, path: str) -> Path:
        place = self.staged / SITE / path
        place.parent.mkdir(parents=True, exist_ok=True)
        return place

    def _show(self, release: str) -> None:
        link = self.root / f"{CURRENT}.new"
        with refusing(str(self.root), self.at):
            link.unlink(missing_ok=True)
            link.symlink_to(Path(RELEASES, release, SITE))
            link.replace(self.root / CURRENT)
