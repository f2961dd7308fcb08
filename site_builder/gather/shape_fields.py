"""Which shape and which field a path of a file belongs to, so that a complaint can say what was expected there."""

from __future__ import annotations

from typing import Any, get_args, get_origin

from pydantic.fields import FieldInfo

from site_builder.gather.shapes.shape import Shape
from site_builder.gather.yaml_tree import Path


def owner(shape: type[Shape], path: Path) -> type[Shape]:
    """The shape that holds the last key of a path."""
    steps = iter(path[:-1])
    for step in steps:
        field = fields(shape).get(step) if isinstance(step, str) else None
        if field is None:
            continue
        shape = _shape_within(field.annotation) or shape
        if get_origin(field.annotation) is dict:
            next(steps, None)  # an id, which may be spelt like a key
    return shape


def field_at(shape: type[Shape], path: Path) -> tuple[str, FieldInfo | None]:
    """The last key of a path that a shape describes, with its field; an item of a list belongs to the list's key."""
    for end in range(len(path), 0, -1):
        key = path[end - 1]
        field = fields(owner(shape, path[:end])).get(key) if isinstance(key, str) else None
        if field is not None:
            return str(key), field
    return str(path[-1]) if path else "", None


def named(path: Path) -> str:
    """The last key of a path, which may be an id; an item of a list goes by the list's key.

    >>> named(("people", "sam-altman", "also", 1))
    'also'
    """
    return next((step for step in reversed(path) if isinstance(step, str)), "")


def fields(shape: type[Shape]) -> dict[str, FieldInfo]:
    """The fields of a shape under the keys that an editor writes."""
    return {field.alias or name: field for name, field in shape.model_fields.items()}


def example(key: str, field: FieldInfo | None) -> str:
    """A line that would have worked: `also: [بوسورث]`."""
    return f"{key}: {flow(field.examples[0])}" if field and field.examples else key


def flow(value: Any) -> str:
    """A value as YAML on one line.

    >>> flow([{"holder": "sam-altman", "says": "…"}])
    '[{holder: sam-altman, says: …}]'
    """
    match value:
        case dict():
            return "{" + ", ".join(f"{key}: {flow(one)}" for key, one in value.items()) + "}"
        case list():
            return "[" + ", ".join(flow(one) for one in value) + "]"
        case bool():
            return str(value).lower()
    return f'"{value}"' if str(value).startswith("#") else str(value)


def _shape_within(annotation: Any) -> type[Shape] | None:
    """The shape in `tuple[Shape, ...]`, `dict[Id, Shape]` or `Shape | None`."""
    if isinstance(annotation, type) and issubclass(annotation, Shape):
        return annotation
    return next((found for part in get_args(annotation) if (found := _shape_within(part))), None)
