"""Where in the fact sheet a finding points: the very value, or the nearest thing to it that was written."""

from __future__ import annotations

from site_builder.domain.evidence import Evidence
from site_builder.domain.place import Place, Places


def first_written(at: Places, *fields: str) -> Place:
    """The place of the first of these fields that was written, or of the noun as a whole."""
    written = dict(at.fields)
    return next((written[field] for field in fields if field in written), at.whole)


def excerpt_place(evidence: Evidence) -> Place:
    """Where the excerpt stands in the sheet; a quote is its own excerpt."""
    return first_written(evidence.at, "excerpt", "text")
