"""A text cut into the numerals and number words that it holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from site_builder.arabic import number_words as words
from site_builder.arabic.currency_names import CODES
from site_builder.arabic.fold import Folded
from site_builder.arabic.numerals import read_numeral


@dataclass(frozen=True, slots=True)
class Token:
    """A numeral (`word` is empty) or a number word; `text[start:end]` is it without its clitics, which are `clitic`."""

    word: str
    value: Decimal
    scale: int
    clitic: str
    start: int
    end: int
    tanwin: bool = False

    @property
    def joined_by_and(self) -> bool:
        """True for «وعشرين», «والعشرين», «و 200»."""
        return self.clitic.rstrip() in ("و", "وال")

    @property
    def begins(self) -> int:
        """Where the token begins, clitics included."""
        return self.start - len(self.clitic)


def _any(choices: Iterable[str]) -> str:
    return "|".join(sorted(choices, key=len, reverse=True))


_KNOWN = (
    words.UNITS.keys() | words.TEN.keys() | words.BEFORE_TEN.keys() | words.TENS.keys() | words.HUNDREDS.keys()
    | words.FRACTIONS.keys() | words.SCALES.keys() | words.PLURAL_SCALES.keys() | words.DUAL_SCALES.keys()
    | words.ALEF_SCALES.keys()
)  # fmt: skip
_CLITIC = "(?:و ?|ف)??(?:لل|[بلك]?(?:ال)?)??"
_DASHED = r"\d+(?:-\d+){2,}"
_SLASHED = r"\d+(?:/\d+)+"
_TIMED = r"\d+(?::\d+)+"
_PHONE = r"\+\d+(?: \d+)+"
_SPACED = r"(?<![a-z] )[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?(?![\d.,]\d|\d)"
_PLAIN = r"\d+(?:[.,'’]\d+|،\d{1,3}(?!\d))*"
_LATIN_SCALE = rf"(?:{_any(words.LATIN_SCALES)})(?![^\W\u0600-\u06ff])|\s?(?:{_any(words.LATIN_SCALE_WORDS)})(?!\w)"
_TOKEN = re.compile(
    rf"(?P<apart>{_PHONE}|(?<![\d.,])(?:(?P<date>{_DASHED}|{_SLASHED})|{_TIMED}))"
    rf"|(?P<and>(?<!\w)و ?)?(?P<numeral>(?:(?<![\w)])[-\u2212])?(?:{_SPACED}|{_PLAIN}))(?P<latin>{_LATIN_SCALE})?"
    rf"|(?<![^\W\d])(?P<clitic>{_CLITIC})(?P<word>{_any(_KNOWN)})(?!\w)"
)
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_LATIN_BEFORE = re.compile(r"([a-z]+)[-‑–]?\Z")
_LATIN_AFTER = re.compile(r"[^\W\d_\u0600-\u06ff]|_")
_SCALE_AFTER = re.compile(
    rf" ?(?:{_any(words.SCALES.keys() | words.PLURAL_SCALES.keys() | words.ALEF_SCALES.keys())})(?!\w)"
)
_LONGEST_NAME = 16
_SHADDA = "\u0651"
_TANWIN = "\u064b"


def tokens(folded: Folded, original: str) -> Iterator[Token]:
    """The numerals and number words of a text in order; dates in digits give their year, times and phones nothing."""
    for match in _TOKEN.finditer(folded.text):
        if match["apart"]:
            yield from _years(match)
        elif match["numeral"]:
            yield from _numeral(match, folded, original)
        else:
            yield from _word(match, folded, original)


def _years(match: re.Match[str]) -> Iterator[Token]:
    for year in _YEAR.finditer(match["date"] or ""):
        start, end = match.start() + year.start(), match.start() + year.end()
        yield Token("", Decimal(year.group()), 1, "", start, end)


def _numeral(match: re.Match[str], folded: Folded, original: str) -> Iterator[Token]:
    """A numeral, unless it belongs to a Latin name (GPT-4, H100, 4o)."""
    start, end = match.span("numeral")
    if _in_a_name(folded.text, start, match.end()):
        return
    written = "".join(original[place] for place in folded.origin[start:end])  # without marks, but ٫ and ٬ still apart
    latin = (match["latin"] or "").strip()
    scaled = bool(latin) or _SCALE_AFTER.match(folded.text, end) is not None
    value = read_numeral(written, scaled=scaled)
    if value is not None:
        scale = words.LATIN_SCALES.get(latin) or words.LATIN_SCALE_WORDS.get(latin, 1)
        yield Token("", value, scale, match["and"] or "", start, match.end())


def _in_a_name(text: str, start: int, end: int) -> bool:
    before = _LATIN_BEFORE.search(text, max(0, start - _LONGEST_NAME), start)
    if before is not None and before[1].upper() not in CODES:
        return True
    after = _LATIN_AFTER.match(text, end)
    return after is not None and text[end : end + 3].upper() not in CODES


def _word(match: re.Match[str], folded: Folded, original: str) -> Iterator[Token]:
    word, clitic, start = match["word"], match["clitic"], match.start("word")
    if word == "واحد" and not clitic and original[folded.origin[start + 1]] == "أ":
        word, clitic, start = "احد", "و", start + 1  # «وأحد عشر», not «واحد»
    seen = original[folded.origin[start] : folded.origin[match.end() - 1] + 2]
    if _is_another_word(word, clitic, seen) or _is_percent(folded.text, word, clitic, match.start()):
        return
    yield Token(word, Decimal(0), 1, clitic, start, match.end(), tanwin=_TANWIN in seen)


def _is_another_word(word: str, clitic: str, seen: str) -> bool:
    """True for «لست» (I am not), «ألّف» (he wrote) and «الإثنين» (Monday)."""
    if word == "ست" and clitic.endswith("ل"):
        return True
    if word == "الف" and _SHADDA in seen:
        return True
    return word in ("اثنين", "اثنان") and clitic.endswith("ال")


def _is_percent(text: str, word: str, clitic: str, start: int) -> bool:
    """True for «بالمئة» and «في المئة»."""
    return word in words.HUNDRED and (clitic == "بال" or (clitic == "ال" and text.endswith("في ", 0, start)))
