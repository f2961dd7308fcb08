"""Which target answers for a destination."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from site_builder.domain.destination import Destination, DestinationKind
from site_builder.publish.target import Target
from site_builder.publish.targets.folder import FolderTarget


@contextmanager
def opened(destination: Destination, root: Path) -> Iterator[Target]:
    """The target, with a scratch folder while it is used. A path in `to` begins at `root`, the site's folder."""
    with ExitStack() as stack:
        scratch = stack.enter_context(TemporaryDirectory(prefix="isnad-", ignore_cleanup_errors=True))
        yield _target(destination, root, Path(scratch), stack)


def _target(destination: Destination, root: Path, scratch: Path, stack: ExitStack) -> Target:
    """Each kind's tools are imported when it is chosen; what is to be closed goes onto the stack."""
    match destination.kind:
        case DestinationKind.FOLDER:
            return FolderTarget(root / destination.to, destination.at)
        case DestinationKind.GIT:
            from site_builder.publish.targets.git import GitTarget

            return GitTarget(destination, scratch)
        case DestinationKind.SSH:
            from site_builder.publish.line import line
            from site_builder.publish.targets.ssh import SshTarget, host_of

            options = stack.enter_context(line(host_of(destination.to), scratch))
            return SshTarget(destination, scratch, options)
        case DestinationKind.S3:
            from site_builder.publish.targets.bucket import BucketTarget

            return BucketTarget(destination)
        case DestinationKind.PAGES:
            from site_builder.publish.targets.pages import PagesTarget

            return PagesTarget(root / destination.to, destination.at)
