"""Three ways to make two spellings of one text equal, each with the way back to the original characters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from site_builder.arabic.folding import Folded, Folding
from site_builder.arabic.letters import (
    APOSTROPHES,
    INVISIBLE,
    MARKS,
    PRESENTATION_FORMS,
    QUOTATION_MARKS,
    TATWEEL,
    TO_ASCII_DIGITS,
)

__all__ = ["Folded", "fold_orthographic", "fold_presentation", "fold_reading", "fold_search"]

_CACHED_TEXTS = 2048

_PRESENTATION: dict[str, str] = {
    **PRESENTATION_FORMS,
    **dict.fromkeys(QUOTATION_MARKS.replace('"', ""), '"'),
    **dict.fromkeys(APOSTROPHES.replace("'", ""), "'"),
}
_CAPITALS = {
    chr(code): chr(code).casefold()
    for code in (*range(0x41, 0x250), *range(0x370, 0x530), *range(0x1E00, 0x1F00))
    if chr(code).casefold() != chr(code)
}
_READING: dict[str, str] = {
    **TO_ASCII_DIGITS,
    **_CAPITALS,
    **dict.fromkeys("أإآٱ", "ا"),
    **dict.fromkeys("ىیې", "ي"),
    **dict.fromkeys("کڪ", "ك"),
    **dict.fromkeys("ةہھۀ", "ه"),
    "٫": ".",
    "٬": ",",
    "٪": "%",
}
_SEATS = {"ؤ": "و", "ئ": "ي"}
_SEARCH = {**_READING, **_SEATS, "گ": "ك"}


def _without_marks(text: str) -> str:
    return re.sub(f"[{MARKS}]", "", text)


def _over_presentation(becomes: Mapping[str, str]) -> dict[str, str]:
    """The table, and through it what presentation forms stand for."""
    forms = {
        form: "".join(becomes.get(letter, letter) for letter in _without_marks(plain))
        for form, plain in _PRESENTATION.items()
    }
    return {**forms, **becomes}


_HIDDEN = f"{TATWEEL}{INVISIBLE}"
_fold_presentation = Folding(_HIDDEN, _PRESENTATION)
_fold_orthographic = Folding(_HIDDEN + MARKS, _over_presentation({**_READING, **_SEATS}))
_fold_reading = Folding(_HIDDEN + MARKS, _over_presentation(_READING))
_fold_search = Folding(_HIDDEN + MARKS, _over_presentation(_SEARCH))


@lru_cache(_CACHED_TEXTS)
def fold_presentation(text: str) -> Folded:
    """Unify what only looks different: spaces, quotation marks, tatweel, invisible characters, presentation forms.

    >>> fold_presentation("بـ”المُسيئة”").text
    'ب"المُسيئة"'
    """
    return _fold_presentation(text)


@lru_cache(_CACHED_TEXTS)
def fold_orthographic(text: str) -> Folded:
    """Unify also what is only spelled differently: marks, hamza, ى and ي, ة and ه, digits, capitals.

    >>> fold_orthographic("مكافأةُ ١٠٠ Meta").text
    'مكافاه 100 meta'
    """
    return _fold_orthographic(text)


@lru_cache(_CACHED_TEXTS)
def fold_reading(text: str) -> Folded:
    """As `fold_orthographic`, but ئ and ؤ stay: «مئتا» is two hundred and «ميتا» is a company.

    >>> fold_reading("مئتا").text, fold_reading("ميتا").text
    ('مئتا', 'ميتا')
    """
    return _fold_reading(text)


def fold_search(text: str) -> str:
    """The spelling that a search compares; the search in the browser folds by the same rules.

    >>> fold_search("الأرقام المُبالَغ فيها ۲۰۲۵ گوگل")
    'الارقام المبالغ فيها 2025 كوكل'
    """
    return _fold_search(unicodedata.normalize("NFKC", text)).text
