"""The words of one first letter and the stories that have them: a script that the search page loads."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SearchWordsView:
    """`key` is the script's own URL under the base. `json` is an object: `stories` are slugs with the latest first,
    `words` leads from a folded word to places in that list.
    """

    key: str
    json: str
