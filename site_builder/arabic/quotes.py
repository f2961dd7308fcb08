"""Quotation marks: straight, curly, reversed and same-sided pairs become «…», and “…” inside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from site_builder.arabic.letters import INVISIBLE, LETTERS, MARKS, QUOTATION_MARKS

_OPENING = "«“‹"
_CLOSING = "»”›"
_SINGLES = "'‘’‚‛"
_POINTED = "«»‹›"
_CURLY = "“”"

_ANY = re.compile(f"[{QUOTATION_MARKS}{_SINGLES}]")
_ARABIC = re.compile(f"[{LETTERS}]")
ELEMENT = "\ufffc"  # OBJECT REPLACEMENT CHARACTER: an element of markup that stands among the words, like a word
_CACHED_TEXTS = 1024  # a passage is cut anew for each fact that rests on it
_REACH = 9  # longer than any stack of clitics with the character before it

# What may stand before an opening mark: nothing, anything but a word, or a word that is clitics alone («وبالـ»).
_BEFORE_OPENING = re.compile(f"(?:^|[^\\w{MARKS}{ELEMENT}+#%٪$€£¥])(?:[وف]?(?:لل|[بلك]?(?:ال)?)ـ?)$")
_BEFORE_CLOSING = re.compile(r"[^\s(\[{]$")
_AFTER_OPENING = re.compile(rf"[^\s.,;:!?،؛؟)\]}}…–—{MARKS}]|\.\w|…")
_AFTER_CLOSING = re.compile(rf"$|[^\w{MARKS}@#$€£¥%٪+−{ELEMENT}-]|-(?![0-9٠-٩])")


@dataclass(frozen=True, slots=True)
class _Mark:
    """A quotation mark, and what its neighbours say: a way for certain, or nothing."""

    at: int
    glyph: str
    opens: bool
    closes: bool


@lru_cache(_CACHED_TEXTS)
def unify_quotes(text: str, nested: bool = False) -> str:
    """The text with its pairs of quotation marks in the newsroom's glyphs; every other character keeps its index.

    Sides are found from the neighbours of a mark and from parity within the text, so give it a whole paragraph.
    A mark without a partner and the apostrophes of Latin words stay. `nested` is for a text that will stand in «…».

    >>> unify_quotes("بـ”المُسيئة” و”نحن", nested=False)
    'بـ«المُسيئة» و”نحن'
    >>> unify_quotes('قال: "سمعت "نعم" منه"'), unify_quotes("لـ “ميتا”", nested=True)
    ('قال: «سمعت “نعم” منه»', 'لـ “ميتا”')
    """
    if not _ANY.search(text) or _is_foreign(text):
        return text
    characters = list(text)
    ends: list[int] = []
    for start, end in sorted(_pairs(text)):
        ends = [outer for outer in ends if outer > start]
        level = min(len(ends) + nested, len(_OPENING) - 1)
        characters[start], characters[end] = _OPENING[level], _CLOSING[level]
        ends.append(end)
    return "".join(characters)


def _is_foreign(text: str) -> bool:
    """A text without an Arabic letter keeps its own marks, unless it is quoted as a whole."""
    return not _ARABIC.search(text) and not _ANY.match(text.strip())


def _pairs(text: str) -> Iterator[tuple[int, int]]:
    singles = [_mark(text, match.start()) for match in re.finditer(f"[{_SINGLES}]", text)]
    doubles = [_mark(text, match.start()) for match in re.finditer(f"[{QUOTATION_MARKS}]", text)]
    yield from _double_pairs(doubles)
    yield from _single_pairs(singles, [mark.at for mark in doubles])


def _single_pairs(singles: list[_Mark], doubles: list[int]) -> Iterator[tuple[int, int]]:
    """Single marks pair where both sides are certain and no other mark stands between: the rest are apostrophes."""
    opener: _Mark | None = None
    for mark in singles:
        if mark.opens and not mark.closes:
            opener = mark
        elif opener and mark.closes and not any(opener.at < double < mark.at for double in doubles):
            yield opener.at, mark.at
            opener = None


def _double_pairs(doubles: list[_Mark]) -> Iterator[tuple[int, int]]:
    open_marks: list[_Mark] = []
    for mark in doubles:
        if _is_opening(mark, open_marks):
            open_marks.append(mark)
        elif open_marks:
            yield open_marks.pop().at, mark.at


def _is_opening(mark: _Mark, open_marks: list[_Mark]) -> bool:
    """Neighbours decide; then the glyph, where it can be believed (curly ones only inside «…»); then parity."""
    if mark.opens != mark.closes:
        return mark.opens
    if mark.glyph in _POINTED or (mark.glyph in _CURLY and open_marks and open_marks[-1].glyph in _POINTED):
        return mark.glyph in _OPENING
    return not open_marks


def _mark(text: str, at: int) -> _Mark:
    before = text[max(0, at - _REACH) : at].rstrip(INVISIBLE)
    after = text[at + 1 : at + 1 + _REACH].lstrip(INVISIBLE)
    opens = bool(_BEFORE_OPENING.search(before)) and bool(_AFTER_OPENING.match(after))
    closes = bool(_BEFORE_CLOSING.search(before)) and bool(_AFTER_CLOSING.match(after))
    return _Mark(at, text[at], opens, closes)
