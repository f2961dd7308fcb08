"""A theme is checked before a page is made: every template parses, and every name in it stands as written."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from jinja2 import Environment, TemplateSyntaxError, nodes

from site_builder.arabic.policy import Policy
from site_builder.domain.finding import Finding, in_order
from site_builder.domain.place import Place
from site_builder.domain.theme import Template, Theme
from site_builder.render import rules
from site_builder.render.environment import environment_of
from site_builder.render.undefined import nearest

Reference = nodes.Include | nodes.Extends | nodes.Import | nodes.FromImport


@lru_cache(maxsize=1)  # a preview makes the site again and again under one theme
def check_theme(theme: Theme) -> tuple[Finding, ...]:
    """Syntax errors, names of templates that are not there, and names that only a variable knows."""
    environment = environment_of(theme, Policy(digits="latn", months="standard"))
    known = frozenset(template.name for template in theme.templates)
    return in_order(finding for template in theme.templates for finding in _check(template, known, environment))


def _check(template: Template, known: frozenset[str], environment: Environment) -> Iterator[Finding]:
    try:
        tree = environment.parse(template.text)
        environment.compile(template.text, template.name, template.file)
    except TemplateSyntaxError as fault:
        yield rules.TEMPLATE_SYNTAX.broken(Place(template.file, fault.lineno), reason=fault.message)
        return
    references: list[Reference] = [*tree.find_all(nodes.Include), *tree.find_all(nodes.Extends)]
    references += [*tree.find_all(nodes.Import), *tree.find_all(nodes.FromImport)]
    for reference in references:
        yield from _references(reference, template, known)


def _references(reference: Reference, template: Template, known: frozenset[str]) -> Iterator[Finding]:
    at = Place(template.file, reference.lineno)
    for named in _named(reference.template):
        if not isinstance(named, nodes.Const):
            yield rules.DYNAMIC_INCLUDE.broken(at, tag=type(reference).__name__.lower())
        elif named.value not in known:
            yield rules.MISSING_TEMPLATE.broken(at, name=named.value, nearest=nearest(str(named.value), known))


def _named(template: nodes.Expr) -> list[nodes.Expr]:
    """The one name, or each of the names that Jinja tries in turn."""
    return template.items if isinstance(template, nodes.List | nodes.Tuple) else [template]
