"""How the pages look: templates and static files, the newsroom's own laid over the default ones."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Template:
    """`name` is its path under `templates/`; `file` the path that a message shows."""

    name: str
    text: str
    file: str


@dataclass(frozen=True, slots=True)
class Asset:
    """A static file: `name` is its path under `static/`."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Theme:
    """Sorted by name, so that equal themes are equal values."""

    templates: tuple[Template, ...]
    assets: tuple[Asset, ...]
