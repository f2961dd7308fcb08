"""What the editor probably meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(word: str, known: Iterable[str]) -> str:
    """The most similar of the known words, or nothing where none is similar.

    >>> nearest("soruces", ["sources", "people"])
    'sources'
    >>> nearest("Signing-Bonus", ["signing_bonus", "salary"])
    'signing_bonus'
    """
    folded = {_folded(one): one for one in known}
    return next((folded[match] for match in get_close_matches(_folded(word), folded, n=1, cutoff=0.6)), "")


def listed(words: Iterable[str]) -> str:
    """Words on one line, for a message.

    >>> listed(["full", "excerpts", "none"])
    'full | excerpts | none'
    """
    return " | ".join(words)


def _folded(word: str) -> str:
    """Letter case, hyphens and spaces are the usual slips."""
    return word.strip().casefold().replace("-", "_").replace(" ", "_")
