"""Replace the output folder by the new build, whole or not at all."""

from __future__ import annotations

import errno
import getpass
from pathlib import Path

from site_builder.domain.finding import Finding
from site_builder.domain.ledger import NOTHING_STATED, Ledger
from site_builder.domain.page import Output
from site_builder.domain.place import Place
from site_builder.write import rules
from site_builder.write.exchange import exchange
from site_builder.write.manifest import NAME, is_ours, manifest_bytes, manifest_of
from site_builder.write.stage import clear, stage, staged_folder


def write(  # noqa: PLR0913, PLR0917 # a build is these six things
    outputs: tuple[Output, ...], folder: Path, root: Path, builder: str, site: str, ledger: Ledger = NOTHING_STATED
) -> tuple[Finding, ...]:
    """Put the outputs and their manifest where `folder` is; findings mean that what stood there still stands.

    `root` is the site's own folder: the output may lie in it, but not around it. `ledger` is what the site states.
    """
    findings = (*refusals(folder, root), *_clashes(outputs))
    if findings:
        return findings
    manifest = Output(NAME, manifest_bytes(manifest_of(outputs, builder, site, ledger)), Place(NAME))
    whole = (*outputs, manifest)
    try:
        _replace(whole, folder)
    except OSError as failure:
        return (_failed(failure, folder, sum(len(output.content) for output in whole)),)
    return ()


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


def _clashes(outputs: tuple[Output, ...]) -> tuple[Finding, ...]:
    seen: set[str] = set()
    twice = {output for output in outputs if output.path in seen or seen.add(output.path)}  # type: ignore[func-returns-value] # set.add gives None on purpose here
    return tuple(rules.PATH_CLASH.broken(output.origin, path=output.path) for output in twice)


def _replace(outputs: tuple[Output, ...], folder: Path) -> None:
    staged = staged_folder(folder)
    clear(staged)
    try:
        staged.mkdir(parents=True)
        stage(outputs, staged)
        if folder.exists():
            exchange(staged, folder)
        else:
            staged.rename(folder)
    finally:
        clear(staged)


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
