"""JSON Schema of the files that an editor writes, for code editors and for the reference.

Draft 7, which every YAML language server knows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from site_builder.gather.shapes.shape import Shape

DIALECT = "http://json-schema.org/draft-07/schema#"
Schema = dict[str, Any]


def site_schema() -> Schema:
    """The schema of site.yaml."""
    from site_builder.gather.shapes.site import SiteShape

    return _schema(SiteShape)


def facts_schema() -> Schema:
    """The schema of a facts.yaml."""
    from site_builder.gather.shapes.sheet import SheetShape

    return _schema(SheetShape)


def story_schema() -> Schema:
    """The schema of the front matter of a story.md."""
    from site_builder.gather.shapes.story import StoryShape

    return _schema(StoryShape)


def _schema(shape: type[Shape]) -> Schema:
    schema: Schema = _plain(shape.model_json_schema())
    return {"$schema": DIALECT} | schema


def _plain(schema: Any) -> Any:
    """Without what only Python needs: null for «not written», and empty defaults."""
    if isinstance(schema, list):
        return [_plain(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    plain = {
        key: _plain(value) for key, value in schema.items() if not (key == "default" and value in (None, "", [], {}))
    }
    return _without_null(plain)


def _without_null(schema: Schema) -> Schema:
    choices = [choice for choice in schema.get("anyOf", ()) if choice != {"type": "null"}]
    if len(choices) != 1:
        return schema
    only: Schema = choices[0]
    return {key: value for key, value in schema.items() if key != "anyOf"} | only
