"""Which target answers for a destination."""

from __future__ import annotations

from pathlib import Path

from site_builder.domain.destination import Destination
from site_builder.publish.target import Target
from site_builder.publish.targets.folder import FolderTarget


def target_of(destination: Destination, root: Path) -> Target:
    """`root` is the site's folder: a path in `to` begins there."""
    return FolderTarget(root / destination.to, destination.at)
