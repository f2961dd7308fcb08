"""A release: one whole build with its manifest, ready to be sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import chain
from pathlib import Path

from site_builder.domain.digest import digest_of
from site_builder.domain.manifest import Manifest
from site_builder.domain.place import Place
from site_builder.publish import rules
from site_builder.publish.refusing import refusing
from site_builder.publish.target import RefusedError
from site_builder.write.manifest import NAME, read_manifest


@dataclass(frozen=True, slots=True)
class Release:
    """`moment` is when it was made, in UTC; `files` holds every byte by path, the manifest's too.

    `taken` names what stands at the destination and stays as it is, though nobody made it again.
    """

    moment: datetime
    manifest: Manifest
    files: Mapping[str, bytes]
    taken: frozenset[str] = frozenset()

    def with_files(self, more: Mapping[str, bytes], taken: frozenset[str] = frozenset()) -> Release:
        """The release with files beside those of the build."""
        return replace(self, files=Joined(self.files, more), taken=taken)

    @property
    def pages(self) -> int:
        """How many pages for readers there are."""
        return sum(path.endswith(".html") for path in self.files)

    def name_after(self, names: Iterable[str]) -> str:
        """Its name: the moment, or the first one later than all `names`, whatever the clocks of their makers said."""
        latest = max((_moment(name) for name in names), default=self.moment - TICK)
        return f"{max(self.moment, latest + TICK):{NAMED}}"


NAMED = "%Y%m%dT%H%M%S.%fZ"
"""Names sort as their moments do."""
TICK = timedelta(microseconds=1)


def _moment(name: str) -> datetime:
    """When a release was made; long ago for a name that is none of ours."""
    try:
        return datetime.strptime(name, NAMED).replace(tzinfo=UTC)
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)


class Joined(Mapping[str, bytes]):
    """The files of a build and others, none of which has a path of the build."""

    def __init__(self, files: Mapping[str, bytes], more: Mapping[str, bytes]) -> None:
        self._files, self._more = files, more

    def __getitem__(self, path: str) -> bytes:
        """The bytes of a file."""
        return self._more[path] if path in self._more else self._files[path]

    def __iter__(self) -> Iterator[str]:
        """The paths."""
        return chain(self._files, self._more)

    def __len__(self) -> int:
        """How many files there are."""
        return len(self._files) + len(self._more)


class Built(Mapping[str, bytes]):
    """The files of a build on the disk, each read when it is asked for and held against the manifest."""

    def __init__(self, folder: Path, manifest: Manifest, digest: str) -> None:
        self._folder = folder
        self._digests = {entry.path: entry.digest for entry in manifest.entries} | {NAME: digest}

    def __getitem__(self, path: str) -> bytes:
        """The bytes of a file; `RefusedError` where they are no longer those that were built."""
        digest = self._digests[path]
        with refusing(str(self._folder), Place(path)):
            content = (self._folder / path).read_bytes()
        if digest_of(content) != digest:
            raise RefusedError(rules.BUILD_MOVED.broken(Place(str(self._folder)), path=path))
        return content

    def __iter__(self) -> Iterator[str]:
        """The paths."""
        return iter(self._digests)

    def __len__(self) -> int:
        """How many files there are."""
        return len(self._digests)


def release_of(folder: Path, digest: str, now: datetime) -> Release:
    """The release of a build at a moment (in UTC); `digest` is that of its manifest.

    `RefusedError` where another build stands in the folder by now.
    """
    with refusing(str(folder), Place(NAME)):
        content = (folder / NAME).read_bytes()
    manifest = read_manifest(content)
    if manifest is None or digest_of(content) != digest:
        raise RefusedError(rules.BUILD_MOVED.broken(Place(str(folder)), path=NAME))
    return Release(now, manifest, Built(folder, manifest, digest))
