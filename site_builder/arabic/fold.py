"""Three ways to make two spellings of one text equal, each with the way back to the original characters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from site_builder.arabic.letters import (
    APOSTROPHES,
    INVISIBLE,
    MARKS,
    PRESENTATION_FORMS,
    QUOTATION_MARKS,
    SPACES,
    TATWEEL,
    TO_ASCII_DIGITS,
    end_of_letter,
)

_CACHED_TEXTS = 2048


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text: `origin[i]` is the index in the original of what became `text[i]`; it never decreases."""

    text: str
    origin: tuple[int, ...]

    def span(self, start: int, end: int, original: str) -> tuple[int, int]:
        """Where `text[start:end]`, not empty, stands in the original, marks on its last letter included."""
        return self.origin[start], end_of_letter(original, self.origin[end - 1] + 1)


_CLUSTER = re.compile(f".[{MARKS}\u0300-\u036f]+", re.DOTALL)


def _composed(text: str) -> Folded:
    """The text in Unicode's composed form: ا with a combining hamza is أ, and marks stand in canonical order."""
    if unicodedata.is_normalized("NFC", text):
        return Folded(text, tuple(range(len(text))))
    pieces: list[str] = []
    origin: list[int] = []
    done = 0
    for cluster in _CLUSTER.finditer(text):
        start, end = cluster.span()
        pieces.append(text[done:start])
        origin.extend(range(done, start))
        composed = unicodedata.normalize("NFC", cluster.group())
        pieces.append(composed)
        origin.extend(min(start + index, end - 1) for index in range(len(composed)))
        done = end
    pieces.append(text[done:])
    return Folded("".join(pieces), (*origin, *range(done, len(text))))


class _Fold:
    """One way to fold: what is dropped, what becomes what; spaces of any kind and number become one space."""

    def __init__(self, dropped: str, becomes: Mapping[str, str]) -> None:
        unseen = f"{SPACES}{dropped}"
        changed = "".join(map(re.escape, becomes))
        self._pattern = re.compile(f"(?P<unseen>[{unseen}]{{2,}}|(?! )[{unseen}])|[{changed}]")
        self._space = re.compile(f"[{SPACES}]")
        self._becomes = becomes

    def __call__(self, text: str) -> Folded:
        source = _composed(text)
        pieces: list[str] = []
        origin: list[int] = []
        done = 0
        for match in self._pattern.finditer(source.text):
            start, end = match.span()
            pieces.append(source.text[done:start])
            origin.extend(source.origin[done:start])
            piece, at = self._fold(match)
            pieces.append(piece)
            origin.extend([source.origin[at]] * len(piece))
            done = end
        pieces.append(source.text[done:])
        origin.extend(source.origin[done:])
        return Folded("".join(pieces), tuple(origin))

    def _fold(self, match: re.Match[str]) -> tuple[str, int]:
        """What the match becomes, and where the character that became it stands."""
        if match["unseen"] is None:
            return self._becomes[match.group()], match.start()
        space = self._space.search(match.group())
        return (" ", match.start() + space.start()) if space else ("", match.start())


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
_fold_presentation = _Fold(_HIDDEN, _PRESENTATION)
_fold_orthographic = _Fold(_HIDDEN + MARKS, _over_presentation({**_READING, **_SEATS}))
_fold_reading = _Fold(_HIDDEN + MARKS, _over_presentation(_READING))
_fold_search = _Fold(_HIDDEN + MARKS, _over_presentation(_SEARCH))


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
