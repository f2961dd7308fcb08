"""The templates of one theme under one policy, ready to print."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any

from jinja2 import BaseLoader, Environment, TemplateNotFound
from jinja2 import Template as Printer

from site_builder.arabic.policy import Policy
from site_builder.domain.theme import Theme
from site_builder.render.compiled import compiled
from site_builder.render.grammar import grammar


class ThemeLoader(BaseLoader):
    """Templates come from the theme's values; the file name is the one that a message shows."""

    def __init__(self, theme: Theme) -> None:
        self._templates = {template.name: template for template in theme.templates}

    def load(self, environment: Environment, name: str, globals: MutableMapping[str, Any] | None = None) -> Printer:
        """The template of that name; raises TemplateNotFound."""
        if name not in self._templates:
            raise TemplateNotFound(name)
        code = compiled(self._templates[name]).code
        return Printer.from_code(environment, code, {} if globals is None else globals)


def environment_of(theme: Theme, policy: Policy) -> Environment:
    """The environment of one theme under one policy of digits and months."""
    return grammar(policy, ThemeLoader(theme))
