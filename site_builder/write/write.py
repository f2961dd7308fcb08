"""Replace the output folder by the new build, whole or not at all."""

from __future__ import annotations

import errno
import getpass
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from site_builder.domain.finding import Finding
from site_builder.domain.page import Output
from site_builder.domain.place import Place
from site_builder.write import rules
from site_builder.write.exchange import exchange
from site_builder.write.manifest import NAME, is_ours, manifest_bytes, manifest_of
from site_builder.write.stage import Stage
from site_builder.write.wings import clear, put_aside, set_up, staged_folder


def write(outputs: tuple[Output, ...], folder: Path, root: Path, builder: str, site: str) -> tuple[Finding, ...]:
    """Put the outputs and their manifest where `folder` is; findings mean that what stood there still stands.

    `root` is the site's own folder: the output may lie in it, but not around it.
    """
    refused = refusals(folder, root)
    if refused:
        return refused

    def fill(stage: Stage) -> tuple[Finding, ...]:
        for output in outputs:
            stage.put(output, "")
        return ()

    return replace(Stage(folder, staged_folder(folder), {}), fill, builder, site)


Fill = Callable[[Stage], tuple[Finding, ...]]
"""Puts every file of a build on the stage; what it finds keeps the build from being shown."""


def replace(stage: Stage, fill: Fill, builder: str, site: str, spare: Path | None = None) -> tuple[Finding, ...]:
    """Let `fill` put a build together, then show it at once in place of the one before, or say why not.

    Findings mean that what stood there still stands. `spare` is where the build before it is kept for the next one.
    """
    try:
        set_up(stage, spare)
        findings = (*fill(stage), *_clashes(stage))
        if not findings:
            _show(stage, builder, site)
        if spare:
            put_aside(stage, spare)
    except OSError as failure:
        return (_failed(failure, stage.folder, sum(one.size for one in stage.placed.values())),)
    finally:
        with suppress(OSError):  # what cannot be removed now is removed by the next build
            clear(stage.folder)
    return findings


def _show(stage: Stage, builder: str, site: str) -> None:
    """The manifest goes last; the disk confirms that it holds everything; then the folders change places."""
    manifest = manifest_bytes(manifest_of(stage.placed.values(), builder, site), stage.told)
    stage.put(Output(NAME, manifest, Place(NAME)), "")
    stage.make_room(())
    os.sync()
    if stage.folder.exists():
        exchange(stage.staged, stage.folder)
    else:
        stage.staged.rename(stage.folder)


def refusals(folder: Path, root: Path) -> tuple[Finding, ...]:
    """Why this folder must not be replaced; asked before a long build begins, and again before it is replaced."""
    at = Place(str(folder))
    if root.resolve().is_relative_to(folder.resolve()):
        return (rules.OUTPUT_HOLDS_INPUT.broken(at, folder=folder),)
    if folder.exists() and not folder.is_dir():
        return (rules.OUTPUT_IS_FILE.broken(at, folder=folder),)
    try:
        example = next((entry.name for entry in sorted(folder.iterdir())), "") if folder.exists() else ""
    except PermissionError:
        return (rules.NO_PERMISSION.broken(at, folder=folder, user=_user()),)
    if example and not is_ours(folder):
        return (rules.NOT_OURS.broken(at, folder=folder, example=example),)
    return ()


def _clashes(stage: Stage) -> tuple[Finding, ...]:
    return tuple(rules.PATH_CLASH.broken(output.origin, path=output.path) for output in stage.twice)


def _failed(failure: OSError, folder: Path, size: int) -> Finding:
    at = Place(str(folder))
    if failure.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return rules.NO_PERMISSION.broken(at, folder=folder, user=_user())
    if failure.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return rules.DISK_FULL.broken(at, folder=folder, size=size // 1024 + 1)
    return rules.CANNOT_WRITE.broken(at, folder=folder, reason=failure.strerror or failure)


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "?"
