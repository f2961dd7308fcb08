"""The shape of a file from its tree, or every complaint about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from pydantic import ValidationError

from site_builder.domain.finding import Finding
from site_builder.gather.complaints import complaints

if TYPE_CHECKING:
    from site_builder.gather.shapes.shape import Shape
    from site_builder.gather.yaml_tree import YamlTree

OfShape = TypeVar("OfShape", bound="Shape")


def shaped(tree: YamlTree, shape: type[OfShape]) -> tuple[OfShape | None, tuple[Finding, ...]]:
    """The tree as a shape."""
    try:
        return shape.model_validate(tree.value), ()
    except ValidationError as error:
        return None, complaints(error, tree, shape)
