"""The characters of Arabic text, by what they mean to a reader: letters, marks, spaces, quotation marks, digits."""

from __future__ import annotations

import re
import unicodedata

TATWEEL = "\u0640"

# Vowel signs, Quranic signs and combining hamza: they belong to the letter before them.
MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08e1\u08e3-\u08ff"

# Bidi controls, zero-width characters, soft hyphen, variation selectors, byte order mark: never seen by a reader.
INVISIBLE = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff"

SPACES = " \t\n\v\f\r\x1c-\x1f\x85\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"

QUOTATION_MARKS = '"«»‹›“”„‟❝❞〝〞＂\u2e42'
APOSTROPHES = "'‘’‚‛`´ʼʹ′＇"

# Letters of the Arabic script, without marks, tatweel, digits and punctuation; presentation forms included.
LETTERS = (
    "\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06fc\u06ff"
    "\u0750-\u077f\u08a0-\u08c7\ufb50-\ufdff\ufe70-\ufefc"
)

ARABIC_DIGITS = "٠١٢٣٤٥٦٧٨٩"
PERSIAN_DIGITS = "۰۱۲۳۴۵۶۷۸۹"
TO_ASCII_DIGITS = {
    letter: str(value) for digits in (ARABIC_DIGITS, PERSIAN_DIGITS) for value, letter in enumerate(digits)
}

# What is written onto the front of a word: و ف, then ب ل ك, then the article; ل and the article contract to لل.
CLITICS = re.compile("[وف]?(?:لل|[بلك]?(?:ال)?)")

_MARKS_AHEAD = re.compile(f"(?:[{TATWEEL}{INVISIBLE}]*[{MARKS}])*")
_UNSEEN = re.compile(f"[{MARKS}{TATWEEL}{INVISIBLE}]+")


def bare(text: str) -> str:
    """The text without marks, tatweel and invisible characters.

    >>> bare("المُسيئـة")
    'المسيئة'
    """
    return _UNSEEN.sub("", text)


def end_of_letter(text: str, end: int) -> int:
    """Where the letter that ends at `end` ends with its marks.

    >>> end_of_letter("مهدًا", 3)
    4
    """
    ahead = _MARKS_AHEAD.match(text, end)
    return ahead.end() if ahead else end


def is_clitics(letters: str) -> bool:
    """True where the letters are a stack of clitics, or nothing at all.

    >>> is_clitics("وبال"), is_clitics("لل"), is_clitics("بو")
    (True, True, False)
    """
    return CLITICS.fullmatch(bare(letters)) is not None


def _plain_form(character: str) -> str:
    """What a presentation form stands for; a mark that Unicode sets on a space or a tatweel stands alone."""
    plain = unicodedata.normalize("NFKC", character)
    if len(plain) > 1 and plain[0] in (" ", TATWEEL) and all(unicodedata.combining(mark) for mark in plain[1:]):
        return plain[1:]
    return plain


_FORMS = (*range(0xFB00, 0xFB07), *range(0xFB50, 0xFE00), *range(0xFE70, 0xFEFD))
PRESENTATION_FORMS = {
    chr(code): _plain_form(chr(code)) for code in _FORMS if unicodedata.normalize("NFKC", chr(code)) != chr(code)
}
