"""A release: one whole build with its manifest, ready to be sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from site_builder.domain.page import Output
from site_builder.publish.manifest import NAME, PublicManifest, manifest_bytes


@dataclass(frozen=True, slots=True)
class Release:
    """`moment` is when it was made, in UTC; `files` holds every byte by path, the manifest's too."""

    moment: datetime
    manifest: PublicManifest
    files: Mapping[str, bytes]

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


def release_of(outputs: tuple[Output, ...], manifest: PublicManifest, now: datetime) -> Release:
    """The release of a build at a moment (in UTC)."""
    content = manifest_bytes(manifest)
    files = {output.path: output.content for output in outputs} | {NAME: content}
    return Release(now, manifest, files)
