"""The narrative of a story: Markdown with front matter."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.place import Places


@dataclass(frozen=True, slots=True)
class Narrative:
    """`text` is Markdown; its first line is line `first_line` of `file`. `brief` is the short version, a line each.

    Dates are ISO 8601. `topics` are ids from `site.yaml`.
    """

    file: str
    headline: str
    dek: str
    brief: tuple[str, ...]
    authors: tuple[str, ...]
    published: str
    updated: str
    topics: tuple[str, ...]
    draft: bool
    text: str
    first_line: int
    at: Places
