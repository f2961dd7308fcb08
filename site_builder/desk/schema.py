"""JSON Schemas for code editors: completion and red lines while an editor types."""

from __future__ import annotations

import json
from pathlib import Path

from site_builder.gather.schema import facts_schema, site_schema, story_schema

FOLDER = ".schema"


def write_schemas(root: Path) -> tuple[Path, ...]:
    """Write one schema for each YAML file of a site; the modeline at the head of each file names its own."""
    folder = root / FOLDER
    folder.mkdir(exist_ok=True)
    schemas = {"facts.json": facts_schema(), "site.json": site_schema(), "story.json": story_schema()}
    for name, schema in schemas.items():
        (folder / name).write_text(json.dumps(schema, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return tuple(folder / name for name in schemas)
