from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from site_builder.domain.figure import Kind
from site_builder.gather.schema import facts_schema, site_schema, story_schema

SCHEMAS = {"facts": facts_schema(), "site": site_schema(), "story": story_schema()}


def objects(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The schema of the file and of every entry in it."""
    yield schema
    yield from schema["$defs"].values()


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_key_says_what_it_is_and_shows_one_value(name: str) -> None:
    """Editors show this beside the key, and the reference is made of it."""
    mute = [
        (one["title"], key)
        for one in objects(SCHEMAS[name])
        for key, field in one["properties"].items()
        if not field.get("description", "").endswith(")") or not field.get("examples")
    ]

    assert mute == []


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_entry_has_a_title_and_refuses_other_keys(name: str) -> None:
    """A misspelt key is underlined while it is typed."""
    assert all(one["title"] and one["description"] for one in objects(SCHEMAS[name]))
    assert all(one["additionalProperties"] is False for one in objects(SCHEMAS[name]))


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_json_and_all_its_references_lead_somewhere(name: str) -> None:
    """No editor meets a broken schema."""
    text = json.dumps(SCHEMAS[name], ensure_ascii=False)
    wanted = {part.split('"')[0] for part in text.split('"#/$defs/')[1:]}

    assert wanted <= set(SCHEMAS[name]["$defs"])
    assert '"null"' not in text


def test_what_is_wanted_stands_in_the_field_itself() -> None:
    """The values of an enumeration, and numbers that need no quotation marks."""
    figure = SCHEMAS["facts"]["$defs"]["FigureShape"]["properties"]

    assert figure["kind"]["enum"] == [kind.value for kind in Kind]
    assert figure["amount"]["type"] == ["string", "number"]
    assert list(figure)[-3:] == ["evidence", "basis", "note"]


def test_entries_by_id_accept_ids_alone() -> None:
    """A capital in an id is underlined too."""
    people = SCHEMAS["facts"]["properties"]["people"]

    assert people["patternProperties"] == {"^[a-z0-9]+(-[a-z0-9]+)*$": {"$ref": "#/$defs/PersonShape"}}
    assert people["additionalProperties"] is False


def test_the_sheet_requires_what_the_builder_requires() -> None:
    """No more and no less."""
    assert SCHEMAS["facts"]["required"] == ["sources"]
    assert SCHEMAS["site"]["required"] == ["title", "base_url"]
    assert SCHEMAS["story"]["required"] == ["headline", "dek", "authors", "published"]
