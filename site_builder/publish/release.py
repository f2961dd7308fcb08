"""A release: one whole build with its manifest, ready to be sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from site_builder.domain.digest import digest_of
from site_builder.domain.page import Output
from site_builder.publish.manifest import NAME, PublicManifest, manifest_bytes


@dataclass(frozen=True, slots=True)
class Release:
    """`id` sorts by time; `files` holds every byte by path, the manifest's too."""

    id: str
    manifest: PublicManifest
    files: Mapping[str, bytes]

    @property
    def pages(self) -> int:
        """How many pages for readers there are."""
        return sum(path.endswith(".html") for path in self.files)


def release_of(outputs: tuple[Output, ...], manifest: PublicManifest, now: datetime) -> Release:
    """The release of a build at a moment (in UTC)."""
    content = manifest_bytes(manifest)
    files = {output.path: output.content for output in outputs} | {NAME: content}
    return Release(f"{now:%Y%m%dT%H%M%SZ}-{digest_of(content)[:8]}", manifest, files)
