"""A theme is checked before a page is made: every template parses, and every name in it stands as written."""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import TemplateSyntaxError

from site_builder.domain.finding import Finding, in_order
from site_builder.domain.place import Place
from site_builder.domain.theme import Template, Theme
from site_builder.render import rules
from site_builder.render.compiled import Reference, compiled
from site_builder.render.undefined import nearest


def check_theme(theme: Theme) -> tuple[Finding, ...]:
    """Syntax errors, names of templates that are not there, and names that only a variable knows."""
    known = frozenset(template.name for template in theme.templates)
    return in_order(finding for template in theme.templates for finding in _check(template, known))


def _check(template: Template, known: frozenset[str]) -> Iterator[Finding]:
    try:
        references = compiled(template).references
    except TemplateSyntaxError as fault:
        yield rules.TEMPLATE_SYNTAX.broken(Place(template.file, fault.lineno), reason=fault.message)
        return
    for reference in references:
        yield from _references(reference, template, known)


def _references(reference: Reference, template: Template, known: frozenset[str]) -> Iterator[Finding]:
    at = Place(template.file, reference.line)
    for name in reference.names:
        if name is None:
            yield rules.DYNAMIC_INCLUDE.broken(at, tag=reference.tag)
        elif name not in known:
            yield rules.MISSING_TEMPLATE.broken(at, name=name, nearest=nearest(name, known))
