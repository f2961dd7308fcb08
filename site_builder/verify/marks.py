"""The editor's marks in an excerpt: «[…]» for words left out, «[word]» for words put in."""

from __future__ import annotations

import re

_MARK = re.compile(r"\[[^\[\]]*\]")
_ELISION = re.compile(r"\[\s*(?:…|\.{2,4})\s*\]")


def has_marks(excerpt: str) -> bool:
    """True where something in brackets may be the editor's; a source may hold brackets of its own.

    >>> has_marks("قبول عرض [ميتا]"), has_marks("قبول عرض ميتا")
    (True, False)
    """
    return _MARK.search(excerpt) is not None


def pieces(excerpt: str) -> tuple[str, ...]:
    """The stretches between elisions; brackets with a word in them stay.

    >>> pieces("أنا سعيد […] قبول عرض [ميتا]")
    ('أنا سعيد', 'قبول عرض [ميتا]')
    """
    return _worded(_ELISION.split(excerpt))


def segments(piece: str) -> tuple[str, ...]:
    """The stretches between all brackets.

    >>> segments("أعتقد أن [زوكربيرج] يعتقد")
    ('أعتقد أن', 'يعتقد')
    """
    return _worded(_MARK.split(piece))


def _worded(stretches: list[str]) -> tuple[str, ...]:
    return tuple(stretch.strip() for stretch in stretches if any(map(str.isalnum, stretch)))
