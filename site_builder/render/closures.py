"""What each template is made of: itself, and all that it extends, includes or imports, however far."""

from __future__ import annotations

from functools import lru_cache

from jinja2 import Environment, nodes

from site_builder.arabic.policy import Policy
from site_builder.domain.theme import Theme
from site_builder.render.environment import environment_of
from site_builder.render.kit import CITATION

REFERENCES = (nodes.Include, nodes.Extends, nodes.Import, nodes.FromImport)


@lru_cache(maxsize=1)  # a preview makes the site again and again under one theme
def closures(theme: Theme) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """For each template of a checked theme the names of all templates that have a say in its pages, sorted.

    The template of citations is drawn from code, so it belongs to every one.
    """
    environment = environment_of(theme, Policy(digits="latn", months="standard"))
    direct = {template.name: _named(template.text, environment) for template in theme.templates}
    return tuple((name, _all(name, direct)) for name in direct)


def _named(text: str, environment: Environment) -> frozenset[str]:
    tree = environment.parse(text)
    values = [node for kind in REFERENCES for reference in tree.find_all(kind) for node in _consts(reference)]
    return frozenset(str(value.value) for value in values)


def _consts(reference: nodes.Node) -> list[nodes.Const]:
    """A checked theme names its templates by constants, one or a list of them."""
    named = getattr(reference, "template")  # noqa: B009 # each of the four kinds has it, their common base has not
    several = named.items if isinstance(named, nodes.List | nodes.Tuple) else [named]
    return [one for one in several if isinstance(one, nodes.Const)]


def _all(name: str, direct: dict[str, frozenset[str]]) -> tuple[str, ...]:
    found: set[str] = set()
    waiting = {name, CITATION}
    while waiting:
        one = waiting.pop()
        found.add(one)
        waiting |= direct.get(one, frozenset()) - found
    return tuple(sorted(found))
