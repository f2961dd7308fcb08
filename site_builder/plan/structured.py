"""Structured data (schema.org) for search engines, and JSON that may stand inside a script element."""

from __future__ import annotations

import json
from collections.abc import Mapping

from site_builder.arabic.bidi import plain

Json = str | int | bool | None | list["Json"] | dict[str, "Json"]

ESCAPES = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


def script_json(values: Mapping[str, Json]) -> str:
    r"""JSON-LD of the values, without those that are empty; `</script>` cannot end it.

    >>> script_json({"@type": "Quotation", "text": "a < b", "author": ""})
    '{"@context":"https://schema.org","@type":"Quotation","text":"a \\u003c b"}'
    """
    kept = {"@context": "https://schema.org", **{name: value for name, value in values.items() if value}}
    text = json.dumps(kept, ensure_ascii=False, separators=(",", ":"))
    return text.translate(ESCAPES)


def said(text: str) -> str:
    """Words for a machine's text field: direction marks instead of markup."""
    return plain(text)
