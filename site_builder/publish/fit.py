"""What a destination gets beside the files of the build, by its kind: in the plan and the record, in no manifest."""

from __future__ import annotations

from collections.abc import Mapping

from site_builder.domain.destination import DestinationKind
from site_builder.publish.headers_file import NAME, headers_file
from site_builder.publish.record import Standing
from site_builder.publish.release import Release
from site_builder.publish.variants import with_variants


def fitted(release: Release, kind: DestinationKind, standing: Mapping[str, Standing]) -> Release:
    """Compressed forms for a web server of the newsroom's own, `_headers` for hosts that read it; else nothing."""
    match kind:
        case DestinationKind.FOLDER | DestinationKind.SSH:
            return with_variants(release, standing)
        case DestinationKind.PAGES:
            return release.with_files({NAME: headers_file(release.files).encode()})
        case _:
            return release
