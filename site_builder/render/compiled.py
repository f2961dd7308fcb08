"""A template as Jinja runs it, and the templates that it names."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from types import CodeType

from jinja2 import nodes

from site_builder.arabic.policy import Policy
from site_builder.domain.theme import Template
from site_builder.render.grammar import grammar

NAMING = (nodes.Include, nodes.Extends, nodes.Import, nodes.FromImport)

_GRAMMAR = grammar(Policy(digits="latn", months="standard"))  # any policy will do
_CACHED_TEMPLATES = 1024


@dataclass(frozen=True, slots=True)
class Reference:
    """A tag that names templates: include, extends, import or fromimport; None for a name that a variable knows."""

    tag: str
    line: int
    names: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class Compiled:
    """The code serves every environment of our grammar."""

    code: CodeType
    references: tuple[Reference, ...]


@lru_cache(_CACHED_TEMPLATES)
def compiled(template: Template) -> Compiled:
    """A template is checked, asked what it is made of, and printed with: compiled once for all three.

    Each by itself took a third of a cold build of one small story. Raises Jinja's TemplateSyntaxError.
    """
    tree = _GRAMMAR.parse(template.text, template.name, template.file)
    references = tuple(map(_reference, tree.find_all(NAMING)))
    return Compiled(_GRAMMAR.compile(tree, template.name, template.file), references)


def _reference(node: nodes.Stmt) -> Reference:
    """The one name, or each of the names that Jinja tries in turn."""
    named = getattr(node, "template")  # noqa: B009 # each of the four kinds has it, their common base has not
    several = named.items if isinstance(named, nodes.List | nodes.Tuple) else [named]
    names = tuple(str(one.value) if isinstance(one, nodes.Const) else None for one in several)
    return Reference(type(node).__name__.lower(), node.lineno, names)
