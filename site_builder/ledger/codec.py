"""Frozen values ↔ JSON, by the types that their fields declare: what goes in comes out equal, or is refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from site_builder.domain.text import Prose, Verbatim

Json = Any  # what json.loads gives
Convert = Callable[[Any], Any]


class ForeignError(ValueError):
    """JSON that is not of the type asked for."""


def to_json(value: object) -> Json:
    """A value as lists, texts and numbers; the names of fields are left out.

    >>> to_json((Verbatim("قال"), 3))
    ['v:قال', 3]
    """
    kind: Any = type(value)
    return _writer(kind)(value)


def from_json(kind: Any, data: Json) -> Any:
    """The value of a declared type; ForeignError where the JSON is of another.

    >>> from_json(tuple[str, ...], ["a", "b"])
    ('a', 'b')
    """
    return _reader(kind)(data)


@cache
def _writer(kind: Any) -> Convert:
    """How values of a type become JSON."""
    if issubclass(kind, Enum):
        return lambda value: value.value
    if issubclass(kind, Verbatim | Prose):
        mark = "v:" if issubclass(kind, Verbatim) else "p:"
        return lambda value: mark + value
    if is_dataclass(kind):
        names = [field.name for field in fields(kind)]
        return lambda value: [to_json(getattr(value, name)) for name in names]
    return _list if issubclass(kind, tuple) else lambda value: value


def _list(values: tuple[Any, ...]) -> Json:
    return [value if type(value) is str else to_json(value) for value in values]


@cache
def _reader(kind: Any) -> Convert:
    """How JSON becomes a value of a declared type."""
    if is_dataclass(kind):
        return _reader_of_dataclass(kind)
    if get_origin(kind) is tuple:
        return _reader_of_tuple(get_args(kind))
    if get_origin(kind) in (Union, UnionType):
        return _reader_of_union(get_args(kind))
    if isinstance(kind, type) and issubclass(kind, Prose | Verbatim):
        return _said
    return kind if isinstance(kind, type) and issubclass(kind, Enum) else _reader_of_plain(kind)


def _reader_of_plain(kind: Any) -> Convert:
    def read(data: Json) -> Any:
        if isinstance(data, kind):
            return data
        raise ForeignError(f"{data!r} is no {kind}")

    return read


def _reader_of_dataclass(kind: Any) -> Convert:
    hints = get_type_hints(kind)
    readers = [_reader(hints[field.name]) for field in fields(kind)]

    def read(data: Json) -> Any:
        if not isinstance(data, list) or len(data) != len(readers):
            raise ForeignError(f"no {kind.__name__}")
        return kind(*[reader(one) for reader, one in zip(readers, data, strict=True)])

    return read


def _reader_of_tuple(kinds: tuple[Any, ...]) -> Convert:
    readers = [_reader(kind) for kind in kinds if kind is not Ellipsis]
    each = readers[0]

    def read(data: Json) -> tuple[Any, ...]:
        if not isinstance(data, list):
            raise ForeignError("no list")
        if kinds[-1] is Ellipsis:
            return tuple([each(one) for one in data])
        return tuple([reader(one) for reader, one in zip(readers, data, strict=True)])

    return read


def _reader_of_union(kinds: tuple[Any, ...]) -> Convert:
    may_lack = NoneType in kinds
    reader = _reader(next(kind for kind in kinds if kind is not NoneType))
    return lambda data: None if data is None and may_lack else reader(data)


def _said(data: Json) -> Prose | Verbatim:
    if not isinstance(data, str) or data[:2] not in ("p:", "v:"):
        raise ForeignError("no words")
    return Verbatim(data[2:]) if data[0] == "v" else Prose(data[2:])
