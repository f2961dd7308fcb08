"""Jinja as our templates know it: autoescaped, strict, and Arabic text set by the type of each value."""

from __future__ import annotations

from collections.abc import Callable

from jinja2 import BaseLoader, Environment, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from site_builder.arabic.bidi import plain
from site_builder.arabic.policy import Policy
from site_builder.arabic.typeset import typeset_prose, typeset_verbatim
from site_builder.domain.text import Markdown, Prose, Verbatim
from site_builder.render.undefined import Lacking


def grammar(policy: Policy, loader: BaseLoader | None = None) -> Environment:
    """What a template may say, under one policy of digits and months.

    What it means is known when it prints, not when it is compiled: so the filters ask for the context, which keeps
    Jinja from trying them before, and a template that is compiled once serves every policy.
    """

    @pass_context
    def spoken(_: Context, words: object) -> str:
        return plain(str(words), policy)

    @pass_context
    def nested(_: Context, words: object) -> object:
        return _set(words, policy, nested=True)

    environment = Environment(
        autoescape=True,
        undefined=Lacking,
        loader=loader,
        finalize=_setter(policy),
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
    )
    environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "separators": (",", ":")}
    environment.globals["digits"] = policy.digits
    environment.filters |= {"plain": spoken, "nested": nested}
    return environment


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
