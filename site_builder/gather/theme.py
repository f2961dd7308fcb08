"""templates/ and static/ → theme: the site's own files laid over the default ones, by name."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.domain.theme import Asset, Template, Theme
from site_builder.gather.disk import read_bytes, read_text, unreadable
from site_builder.gather.rules import NO_THEME

TEMPLATES = "templates"
STATIC = "static"
Findings = tuple[Finding, ...]


def read_theme(root: Path, theme_root: Path) -> tuple[Theme, Findings]:
    """Everything that could be read, and every file that could not."""
    findings: list[Finding] = []
    templates, assets = (_overlaid(kind, root, theme_root, findings) for kind in (TEMPLATES, STATIC))
    if not templates:
        findings.append(NO_THEME.broken(Place(_shown(theme_root / TEMPLATES, root)), folder=theme_root / TEMPLATES))
    theme = Theme(tuple(_templates(templates, root, findings)), tuple(_assets(assets, root, findings)))
    return theme, tuple(findings)


def theme_files(root: Path, theme_root: Path) -> dict[str, Path]:
    """Where each file of the theme lies: `templates/base.html`, `static/style.css`; nothing is read."""
    kinds = {kind: _overlaid(kind, root, theme_root, []) for kind in (TEMPLATES, STATIC)}
    return {f"{kind}/{name}": path for kind, files in kinds.items() for name, path in files.items()}


def _overlaid(kind: str, root: Path, theme_root: Path, findings: list[Finding]) -> dict[str, Path]:
    """Name → file, sorted by name. Where the site is the checkout, both folders are one and it is walked once."""
    found: dict[str, Path] = {}
    for folder in dict.fromkeys(one.resolve() for one in (theme_root / kind, root / kind)):
        found |= {path.relative_to(folder).as_posix(): path for path in _files(folder, root, findings)}
    return dict(sorted(found.items()))


def _files(folder: Path, root: Path, findings: list[Finding]) -> Iterator[Path]:
    """Hidden files and folders are the editor's and the system's, never the theme's."""

    def refused(fault: OSError) -> None:
        if not isinstance(fault, FileNotFoundError):
            findings.append(unreadable(fault, _shown(Path(str(fault.filename)), root)))

    for place, folders, files in os.walk(folder, onerror=refused):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(place, name) for name in files if not name.startswith("."))


def _templates(files: Mapping[str, Path], root: Path, findings: list[Finding]) -> Iterator[Template]:
    for name, path in files.items():
        text = read_text(path, _shown(path, root))
        if isinstance(text, Finding):
            findings.append(text)
        else:
            yield Template(name, text, _shown(path, root))


def _assets(files: Mapping[str, Path], root: Path, findings: list[Finding]) -> Iterator[Asset]:
    for name, path in files.items():
        content = read_bytes(path, _shown(path, root))
        if isinstance(content, Finding):
            findings.append(content)
        else:
            yield Asset(name, content)


def _shown(path: Path, root: Path) -> str:
    """A path in the site is told from its root; one of the default theme in full."""
    base = root.resolve()
    return path.relative_to(base).as_posix() if path.is_relative_to(base) else path.as_posix()
