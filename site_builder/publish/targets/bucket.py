"""A bucket of S3, R2, MinIO, Google or Azure: files are seen as they arrive, so their order keeps readers safe."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from site_builder.domain.destination import Destination
from site_builder.domain.manifest import Manifest
from site_builder.publish import rules
from site_builder.publish.headers import Headers, is_hashed
from site_builder.publish.plan import Group, group_of
from site_builder.publish.record import Record, Standing, read_record, record_bytes
from site_builder.publish.target import RefusedError, Upload
from site_builder.publish.targets.objects import Objects
from site_builder.publish.targets.present import UNSURE, Present, present_bytes, read_present
from site_builder.publish.targets.shelf import FOLDER, Shelf
from site_builder.write.manifest import NAME as MANIFEST

LOCK, PRESENT = f"{FOLDER}lock.json", f"{FOLDER}present.json"
PRIVATE: Headers = (("Content-Type", "application/json; charset=utf-8"), ("Cache-Control", "no-store"))


class BucketTarget:
    """The site stands in the bucket as readers see it; `.isnad/` beside it holds what a way back needs."""

    atomic, keeps_releases, weak = False, True, True

    def __init__(self, destination: Destination) -> None:
        self.at, self.to = destination.at, destination.to
        self.objects = Objects(destination)
        self.shelf = Shelf(self.objects)
        self.keeps = destination.keep > 1
        self.release = ""
        self.record = Record("", Manifest("", "", ()), {})
        self.present = Present("", "", {})

    def read(self) -> bytes | None:
        """The record of the release that stands, with what a publish that failed has changed since."""
        content = self.objects.get(PRESENT)
        if content is None:
            self._refuse_foreign()
            return None
        present = read_present(content)
        if present is None:
            return content
        first = Record("", Manifest("", present.site, ()), {})
        whole = self.shelf.release(present.release) if present.release else first
        if whole is None:
            return b""
        self.present, self.record = present, whole.holding({**whole.files, **present.files})
        return record_bytes(self.record)

    def read_lock(self) -> bytes | None:
        """The lock's content, as the store shows it to everyone."""
        return self.objects.get(LOCK)

    def write_lock(self, token: bytes) -> bool:
        """Create it; on stores whose conditional writes are weak two may succeed, and reading back tells who did."""
        return self.objects.get(LOCK) is None and self.objects.create(LOCK, token, PRIVATE)

    def renew_lock(self, old: bytes, new: bytes) -> None:
        """Write over it."""
        if self.read_lock() == old:
            self.objects.put(LOCK, new, PRIVATE)

    def drop_lock(self, token: bytes) -> None:
        """Delete it."""
        if self.read_lock() == token:
            self.objects.delete([LOCK])

    def begin(self, release: str, _kept: tuple[str, ...]) -> None:
        """Nothing is done: what stays stands there already."""
        self.release = release

    def put(self, uploads: tuple[Upload, ...], record: bytes) -> None:
        """Send a group; what it replaces is kept first."""
        coming = {upload.path: upload for upload in uploads}
        so_far = _read(record)
        self.present = replace(self.present, site=self.present.site or so_far.manifest.site)
        self._replace(
            {path: so_far.files[path] for path in coming},
            lambda path: self.objects.put(path, coming[path].content, coming[path].headers),
        )

    def finish(self, record: bytes, digests: Mapping[str, str]) -> None:
        """The release is whole: from now on its facts are those that stand."""
        whole = _read(record)
        self.shelf.store(whole.holding({path: whole.files[path] for path in digests}))
        beside = {path: one for path, one in whole.files.items() if path not in digests}
        self._show(Present(self.release, whole.manifest.site, beside))

    def delete(self, paths: tuple[str, ...], _record: bytes) -> None:
        """Keep, delete, then forget."""
        self._keep({path: self.present.files[path] for path in paths})
        self.objects.delete(paths)
        self._show(self.present.without(paths))

    def releases(self) -> tuple[tuple[str, bool], ...]:
        """Those that are kept."""
        if not self.present.release:
            self.read()
        return tuple((name, name == self.present.release) for name in self.shelf.names())

    def roll_back(self, release: str) -> None:
        """Bring back, group after group, the pages that the release had; a page that it had not is deleted."""
        standing, wanted = self.record.files, self._files_of(release)
        changed = {path: one for path, one in wanted.items() if _differs(path, one, standing)}
        self._refuse_lost(release, (*self.shelf.lacking(changed), *_lost_assets(wanted, standing)))
        for group in Group:
            members = {path: one for path, one in changed.items() if group_of(path) is group}
            self._replace(members, lambda path: self.shelf.bring_back(path, changed[path]))
        beside = {path: _gone(one) for path, one in standing.items() if path not in wanted}
        self._show(Present(release, self.present.site, beside))
        self.delete(tuple(path for path in beside if not is_hashed(path)), b"")

    def prune(self, keep: int) -> None:
        """The one that stands is never removed."""
        names = self.shelf.names()
        stays = {*names[-keep:], self.present.release}
        if gone := [name for name in names if name not in stays]:
            self.shelf.forget(gone, stays)

    def _files_of(self, release: str) -> Mapping[str, Standing]:
        record = self.shelf.release(release)
        self._refuse_lost(release, () if record else (release,))
        return record.files if record else {}

    def _refuse_lost(self, release: str, lost: tuple[str, ...]) -> None:
        if lost:
            raise RefusedError(rules.RELEASE_LOST.broken(self.at, release=release, place=self.to, path=lost[0]))

    def _refuse_foreign(self) -> None:
        """A bucket without a record that holds files of other people's is left alone."""
        foreign = next((name for name in self.objects.names() if not name.startswith(FOLDER)), None)
        if foreign:
            raise RefusedError(rules.NOT_OURS.broken(self.at, place=self.to, example=foreign))

    def _replace(self, files: Mapping[str, Standing], send: Callable[[str], None]) -> None:
        """Change a group: keep what stands, mark what is on its way, send it, the manifest last.

        The next mark, or the end, says in the bucket that it arrived.
        """
        self._keep({path: one for path, one in self.record.files.items() if path in files})
        self._show(self.present.holding(dict.fromkeys(files, UNSURE)))
        self.objects.each(send, [path for path in files if path != MANIFEST])
        self.objects.each(send, [path for path in files if path == MANIFEST])
        self.present = self.present.holding(files)

    def _keep(self, files: Mapping[str, Standing]) -> None:
        if self.keeps and self.present.release:
            self.shelf.keep(files)

    def _show(self, present: Present) -> None:
        self.objects.put(PRESENT, present_bytes(present), PRIVATE)
        self.present = present


def _read(record: bytes) -> Record:
    found = read_record(record)
    if found is None:
        raise ValueError(record)
    return found


def _differs(path: str, one: Standing, standing: Mapping[str, Standing]) -> bool:
    """True for a page of which other bytes or other headers stand; a hashed asset is never changed."""
    now = standing.get(path, UNSURE)
    return not is_hashed(path) and (one.digest, one.headers) != (now.digest, now.headers)


def _lost_assets(wanted: Mapping[str, Standing], standing: Mapping[str, Standing]) -> tuple[str, ...]:
    return tuple(path for path in wanted if is_hashed(path) and path not in standing)


def _gone(one: Standing) -> Standing:
    return one if one.gone else replace(one, gone_since=datetime.now(UTC).isoformat())
