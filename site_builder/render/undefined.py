"""A name that a template asks for in vain: it fails at once, and says what was probably meant."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from difflib import get_close_matches

from jinja2 import StrictUndefined, UndefinedError
from jinja2.utils import missing

from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.render import rules

CONTEXT = ("view", "frame", "narrative", "brief")
SEPARATOR = "\x00"


class Lacking(StrictUndefined):
    """Carries the missing name, its owner and the nearest name through Jinja's own exception."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        if self._undefined_hint:
            return self._undefined_hint
        owner, name = self._undefined_obj, str(self._undefined_name)
        if owner is missing:
            return SEPARATOR.join([name, "", nearest(name, CONTEXT)])
        return SEPARATOR.join([name, type(owner).__name__, nearest(name, _names(owner))])


def lacking(fault: UndefinedError, at: Place) -> Finding:
    """The finding of a missing name: of a view, of the whole template, or as Jinja itself explains it."""
    parts = str(fault.message).split(SEPARATOR)
    if len(parts) == 1:
        return rules.TEMPLATE_FAILS.broken(at, reason=parts[0])
    name, owner, close = parts
    if not owner:
        return rules.UNKNOWN_NAME.broken(at, name=name, nearest=close)
    return rules.LACKING_NAME.broken(at, name=name, owner=owner, nearest=close)


def nearest(name: str, known: Iterable[str]) -> str:
    """The most similar name, or a dash where there is none to choose from.

    >>> nearest("headlin", ["frame", "headline"])
    'headline'
    """
    return next(iter(get_close_matches(name, known, n=1, cutoff=0)), "—")


def _names(owner: object) -> list[str]:
    if is_dataclass(owner):
        return [field.name for field in fields(owner)]
    if isinstance(owner, Mapping):
        return [str(key) for key in owner]
    return [name for name in dir(owner) if not name.startswith("_")]
