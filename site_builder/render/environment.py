"""Jinja as our templates know it: autoescaped, strict, and Arabic text set by the type of each value."""

from __future__ import annotations

from collections.abc import Callable

from jinja2 import Environment, FunctionLoader, TemplateNotFound
from markupsafe import Markup

from site_builder.arabic.bidi import plain
from site_builder.arabic.policy import Policy
from site_builder.arabic.typeset import typeset_prose, typeset_verbatim
from site_builder.domain.text import Markdown, Prose, Verbatim
from site_builder.domain.theme import Theme
from site_builder.render.undefined import Lacking


def environment_of(theme: Theme, policy: Policy) -> Environment:
    """The environment of one theme under one policy of digits and months."""
    environment = Environment(
        autoescape=True,
        undefined=Lacking,
        loader=FunctionLoader(_loader(theme)),
        finalize=_setter(policy),
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
    )
    environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "separators": (",", ":")}
    environment.globals["digits"] = policy.digits
    environment.filters["plain"] = lambda words: plain(str(words), policy)
    environment.filters["nested"] = lambda words: _set(words, policy, nested=True)
    return environment


def _loader(theme: Theme) -> Callable[[str], tuple[str, str, Callable[[], bool]]]:
    """Templates come from the theme's values; the file name is the one that a message shows."""
    templates = {template.name: template for template in theme.templates}

    def load(name: str) -> tuple[str, str, Callable[[], bool]]:
        if name not in templates:
            raise TemplateNotFound(name)
        return templates[name].text, templates[name].file, lambda: True

    return load


def _setter(policy: Policy) -> Callable[[object], object]:
    """What happens to a printed value: words are set by their type, all else is only escaped."""

    def finalize(value: object) -> object:
        return _set(value, policy)

    return finalize


def _set(value: object, policy: Policy, *, nested: bool = False) -> object:
    if isinstance(value, Prose):
        return Markup(typeset_prose(value, policy, nested))  # noqa: S704 # typeset_prose escapes
    if isinstance(value, Verbatim):
        return Markup(typeset_verbatim(value, nested))  # noqa: S704 # typeset_verbatim escapes
    if isinstance(value, Markdown):
        raise TypeError("Markdown is printed through narrative() or brief()")
    return value
