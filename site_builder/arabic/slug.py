"""Names for URLs and headings: readable, stable, and short enough for every file system."""

from __future__ import annotations

import re
import unicodedata

from site_builder.arabic.letters import APOSTROPHES, INVISIBLE, MARKS, TATWEEL, TO_ASCII_DIGITS
from site_builder.arabic.normal import normal
from site_builder.arabic.runs import LATIN_LETTERS

_LONGEST = 80  # bytes in UTF-8; percent-encoded, Arabic takes three times as many
_UNNAMED = "قسم"

_ZERO_WIDTH_NON_JOINER = "\u200c"
_DROPPED = re.compile(f"[{MARKS}{TATWEEL}{INVISIBLE}{APOSTROPHES}]")
_LATIN = re.compile(f"[{LATIN_LETTERS}]+")
_BETWEEN_WORDS = re.compile(r"[\W_]+")
_DIGITS = str.maketrans(TO_ASCII_DIGITS)


def slug(text: str) -> str:
    """The text as a part of a URL, at most 80 bytes, cut between words; empty where the text has no letter or digit.

    >>> slug("كواليس الحرب الباردة بين ميتا وOpenAI"), slug("“المُسيئـة” ٢٠٢٥")
    ('كواليس-الحرب-الباردة-بين-ميتا-وopenai', 'المسيئة-2025')
    """
    words = _DROPPED.sub("", normal(text).replace(_ZERO_WIDTH_NON_JOINER, " ")).translate(_DIGITS)
    words = _LATIN.sub(lambda latin: _without_accents(latin.group()), words).lower()
    return _shortened(_BETWEEN_WORDS.sub("-", words).strip("-"))


def heading_id(text: str, taken: set[str]) -> str:
    """The id of a heading that no other has: «الأرقام», then «الأرقام-2». The id is added to `taken`.

    It is never ASCII alone, so that a heading «OpenAI» does not take the id of the fact `openai`.

    >>> ids: set[str] = set()
    >>> heading_id("الأرقام", ids), heading_id("الأرقام", ids), heading_id("؟", ids), heading_id("OpenAI", ids)
    ('الأرقام', 'الأرقام-2', 'قسم', 'قسم-openai')
    """
    name = slug(text)
    name = f"{_UNNAMED}-{name}".strip("-") if name.isascii() else name
    number, unique = 1, name
    while unique in taken:
        number += 1
        unique = f"{name}-{number}"
    taken.add(unique)
    return unique


def _without_accents(latin: str) -> str:
    decomposed = unicodedata.normalize("NFKD", latin)
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _shortened(name: str) -> str:
    encoded = name.encode()
    if len(encoded) <= _LONGEST:
        return name
    whole = encoded[: _LONGEST + 1].decode(errors="ignore")
    words = whole.rpartition("-")[0]
    return words or encoded[:_LONGEST].decode(errors="ignore")
