"""What each template is made of: itself, and all that it extends, includes or imports, however far."""

from __future__ import annotations

from site_builder.domain.theme import Template, Theme
from site_builder.render.compiled import compiled
from site_builder.render.kit import CITATION


def closures(theme: Theme) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """For each template of a checked theme the names of all templates that have a say in its pages, sorted.

    The template of citations is drawn from code, so it belongs to every one.
    """
    direct = {template.name: _named(template) for template in theme.templates}
    return tuple((name, _all(name, direct)) for name in direct)


def _named(template: Template) -> frozenset[str]:
    return frozenset(name for reference in compiled(template).references for name in reference.names if name)


def _all(name: str, direct: dict[str, frozenset[str]]) -> tuple[str, ...]:
    found: set[str] = set()
    waiting = {name, CITATION}
    while waiting:
        one = waiting.pop()
        found.add(one)
        waiting |= direct.get(one, frozenset()) - found
    return tuple(sorted(found))
