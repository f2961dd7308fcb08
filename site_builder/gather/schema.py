"""JSON Schema of the files that an editor writes, for code editors and for the reference.

Draft 7, which every YAML language server knows.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from site_builder.gather.shapes.shape import Shape

DIALECT = "http://json-schema.org/draft-07/schema#"
Schema = dict[str, Any]
GROUNDS = ("evidence", "basis", "note")


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
    schema = shape.model_json_schema()
    definitions = schema.pop("$defs", {})
    plain = {name: _plain(one, definitions) for name, one in definitions.items() if "enum" not in one}
    return {"$schema": DIALECT, **_plain(schema, definitions), "$defs": plain}


def _plain(schema: Schema, definitions: Schema) -> Schema:
    """One schema in the words of draft 7, and all within it."""
    steps = (_without_null, _with_choices(definitions), _with_description_kept, _closed, _grounds_last)
    plain = {key: _within(value, definitions) for key, value in schema.items()}
    for step in steps:
        plain = step(plain)
    return {key: value for key, value in plain.items() if key != "default" or not _is_empty(value)}


def _within(value: Any, definitions: Schema) -> Any:
    if isinstance(value, dict):
        return _plain(value, definitions)
    return [_within(one, definitions) for one in value] if isinstance(value, list) else value


def _without_null(schema: Schema) -> Schema:
    """Null is how Python says «not written»; nobody writes it."""
    choices = [choice for choice in schema.get("anyOf", ()) if choice != {"type": "null"}]
    if len(choices) != 1:
        return schema
    return {**{key: value for key, value in schema.items() if key != "anyOf"}, **choices[0]}


def _with_choices(definitions: Schema) -> Callable[[Schema], Schema]:
    """The values of an enumeration stand where they are wanted."""

    def inlined(schema: Schema) -> Schema:
        found = definitions.get(str(schema.get("$ref")).rpartition("/")[2], {})
        if "enum" not in found:
            return schema
        return {
            **{key: value for key, value in schema.items() if key != "$ref"},
            "type": "string",
            "enum": found["enum"],
        }

    return inlined


def _with_description_kept(schema: Schema) -> Schema:
    """Draft 7 ignores whatever stands beside a reference."""
    if "$ref" not in schema or len(schema) == 1:
        return schema
    return {**{key: value for key, value in schema.items() if key != "$ref"}, "allOf": [{"$ref": schema["$ref"]}]}


def _closed(schema: Schema) -> Schema:
    """A mapping by id accepts ids alone."""
    return {**schema, "additionalProperties": False} if "patternProperties" in schema else schema


def _grounds_last(schema: Schema) -> Schema:
    """What every entry has comes after what is its own."""
    fields = schema.get("properties", {})
    ordered = {key: fields[key] for key in sorted(fields, key=GROUNDS.__contains__)}
    return {**schema, "properties": ordered} if fields else schema


def _is_empty(value: Any) -> bool:
    """True for a default that says nothing: "", [], or a mapping, which repeats the defaults of its own keys."""
    return isinstance(value, dict) or value in (None, "", [])
