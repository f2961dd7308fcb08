"""Frozen values ↔ JSON, by the types that their fields declare: what goes in comes out equal, or is refused."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from site_builder.domain.text import Prose, Verbatim

Json = Any  # what json.loads gives


class ForeignError(ValueError):
    """JSON that is not of the type asked for."""


def to_json(value: object) -> Json:
    """A value as lists, texts and numbers; the names of fields are left out.

    >>> to_json((Verbatim("قال"), 3))
    ['v:قال', 3]
    """
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Verbatim | Prose):
        return f"{'v' if isinstance(value, Verbatim) else 'p'}:{value}"
    if is_dataclass(value):
        return [to_json(getattr(value, field.name)) for field in fields(value)]
    return [to_json(one) for one in value] if isinstance(value, tuple) else value


def from_json(kind: Any, data: Json) -> Any:
    """The value of a declared type; ForeignError where the JSON is of another.

    >>> from_json(tuple[str, ...], ["a", "b"])
    ('a', 'b')
    """
    if is_dataclass(kind):
        return _dataclass(kind, data)
    if get_origin(kind) is tuple:
        return _tuple(get_args(kind), data)
    if get_origin(kind) in (Union, UnionType):
        return _union(get_args(kind), data)
    if isinstance(kind, type) and issubclass(kind, Prose | Verbatim):
        return _said(data)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(data)
    if isinstance(kind, type) and isinstance(data, kind):
        return data
    raise ForeignError(f"{data!r} is no {kind}")


def _dataclass(kind: Any, data: Json) -> Any:
    types = _types(kind)
    if not isinstance(data, list) or len(data) != len(types):
        raise ForeignError(f"no {kind.__name__}")
    return kind(*(from_json(one, value) for one, value in zip(types, data, strict=True)))


@cache
def _types(kind: Any) -> tuple[Any, ...]:
    hints = get_type_hints(kind)
    return tuple(hints[field.name] for field in fields(kind))


def _tuple(kinds: tuple[Any, ...], data: Json) -> tuple[Any, ...]:
    if not isinstance(data, list):
        raise ForeignError("no list")
    if kinds[-1] is Ellipsis:
        return tuple(data) if kinds[0] is str and set(map(type, data)) <= {str} else _each(kinds[0], data)
    return tuple(from_json(kind, one) for kind, one in zip(kinds, data, strict=True))


def _each(kind: Any, data: Json) -> tuple[Any, ...]:
    return tuple(from_json(kind, one) for one in data)


def _union(kinds: tuple[Any, ...], data: Json) -> Any:
    if data is None and NoneType in kinds:
        return None
    return from_json(next(kind for kind in kinds if kind is not NoneType), data)


def _said(data: Json) -> Prose | Verbatim:
    if not isinstance(data, str) or data[:2] not in ("p:", "v:"):
        raise ForeignError("no words")
    return Verbatim(data[2:]) if data[0] == "v" else Prose(data[2:])
