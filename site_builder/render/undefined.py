"""A name that a template asks for in vain: it fails at once, and says what was probably meant."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from difflib import get_close_matches

from jinja2 import StrictUndefined, UndefinedError
from jinja2.utils import missing

CONTEXT = ("view", "frame")
SEPARATOR = "\x00"


class Lacking(StrictUndefined):
    """Carries the missing name, its owner and the nearest name through Jinja's own exception."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        owner = self._undefined_obj
        known = CONTEXT if owner is missing else _names(owner)
        return SEPARATOR.join([str(self._undefined_name), _title(owner), nearest(str(self._undefined_name), known)])


def lacking(fault: UndefinedError) -> dict[str, str]:
    """The gaps `name`, `owner` and `nearest` of the finding."""
    name, owner, close = [*str(fault.message).split(SEPARATOR), "—", "—"][:3]
    return {"name": name, "owner": owner, "nearest": close}


def nearest(name: str, known: Iterable[str]) -> str:
    """The most similar name, or a dash where there is none to choose from.

    >>> nearest("headlin", ["frame", "headline"])
    'headline'
    """
    return next(iter(get_close_matches(name, sorted(known), n=1, cutoff=0)), "—")


def _names(owner: object) -> list[str]:
    if is_dataclass(owner):
        return [field.name for field in fields(owner)]
    return [name for name in dir(owner) if not name.startswith("_")]


def _title(owner: object) -> str:
    return "the page" if owner is missing else type(owner).__name__
