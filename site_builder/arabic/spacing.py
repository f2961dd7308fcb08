"""Spaces that must not break: between a number, its scale, its unit and its adjective."""

from __future__ import annotations

import re

from site_builder.arabic.currencies import CURRENCIES
from site_builder.arabic.letters import bare
from site_builder.arabic.months import FAMILIES
from site_builder.arabic.nouns import NOUNS
from site_builder.arabic.runs import DIGITS, LATIN_LETTERS
from site_builder.arabic.scales import SCALES

NBSP = "\u00a0"

_WORD = "[\u0621-\u063a\u0641-\u0652]+"
_CHAIN = re.compile(
    f"(?<![{LATIN_LETTERS}{DIGITS}.,٫٬])(?<![{LATIN_LETTERS}][-–])(?P<number>[{DIGITS}]+(?:[.,٫٬][{DIGITS}]+)*)"
    f"(?P<words>(?:[ \\n\u00a0]{_WORD}){{1,4}})(?![\u0621-\u0652])"
)
_GAP = re.compile(f"[ \\n\u00a0](?={_WORD})")
# «لـ “ميتا”», «الـ 100»: a clitic on a tatweel belongs to what follows.
_HANGING_CLITIC = re.compile(
    '(?<![\u0621-\u0652])((?:[وف]?(?:[بلك]?ال|لل|[بلك]))ـ)[ \\n](?=[«“‹"”(\\[@#$A-Za-z0-9٠-٩])'
)
_YEAR = re.compile("(?:1[89]|2[01])[0-9]{2}|(?:١[٨٩]|٢[٠١])[٠-٩]{2}")

_SCALES = frozenset(
    bare(form)
    for scale in SCALES
    for form in (*scale.noun.forms, *(scale.before_noun("two", case) for case in ("nominative", "oblique")))
)
_MONEY_FORMS = tuple(bare(form) for currency in CURRENCIES.values() for form in currency.noun.forms)
_MONEY = frozenset(form.split(" ", 1)[0] for form in _MONEY_FORMS)
_ADJECTIVES = frozenset(word for form in _MONEY_FORMS for word in form.split(" ")[1:]) | {
    f"{stem}{ending}" for stem in ("أمريكي", "أميركي") for ending in ("", "ة", "ا")
}
_MONTHS = frozenset(name for family in FAMILIES.values() for name in family)
_MONTH_STARTS = frozenset(name.split(" ")[0] for name in _MONTHS)
_UNITS = frozenset(bare(form) for noun in NOUNS.values() for form in noun.forms)
_KNOWN = _SCALES | _MONEY | _MONTH_STARTS | _UNITS
# What may follow a number without being counted by it.
_STOP = re.compile(
    "في|من|إلى|على|عن|أو|ثم|بعد|قبل|حتى|هو|هي|هم|كما|لكن|إن|أن|ما|لا|لم|لن|مع|بين|خلال|منذ|عند|حين|حيث|إذ|قد|فقد"
    "|كان|كانت|أي|أم|بل|غير|دون|ضمن|نحو|لدى|أمام|حول|تحت|فوق|هذا|هذه|ذلك|تلك"
)


def keep_together(text: str) -> str:
    r"""The text with unbreakable spaces inside «100 مليون دولار», «11 باحثًا», «3 كانون الثاني» and «الـ 100».

    >>> keep_together("دفع 80 مليون جنيه إسترليني في عام 2009 وقد نفى")
    'دفع 80\xa0مليون\xa0جنيه\xa0إسترليني في عام 2009 وقد نفى'
    """
    return _HANGING_CLITIC.sub(rf"\1{NBSP}", _CHAIN.sub(_joined, text))


def _joined(chain: re.Match[str]) -> str:
    words = tuple(bare(word) for word in _GAP.split(chain["words"])[1:])
    gaps = iter(range(len(words)))
    joined = _joined_words(chain["number"], words)
    return chain["number"] + _GAP.sub(lambda gap: NBSP if next(gaps) < joined else gap.group(), chain["words"])


def _joined_words(number: str, words: tuple[str, ...]) -> int:
    """How many of the words after a number belong to it."""
    first = words[0]
    if not _is_counted(first) or (_YEAR.fullmatch(number) and first not in _KNOWN):
        return 0
    if first in _MONTH_STARTS:
        return 1 + (" ".join(words[:2]) in _MONTHS)
    scaled = first in _SCALES and len(words) > 1 and _is_counted(words[1])
    return _with_adjective(words, 1 + scaled)


def _with_adjective(words: tuple[str, ...], joined: int) -> int:
    """The adjective of a currency stays with it: «دولار أمريكي»."""
    has_one = words[joined - 1] in _MONEY and words[joined : joined + 1] and words[joined] in _ADJECTIVES
    return joined + bool(has_one)


def _is_counted(word: str) -> bool:
    """A counted noun is indefinite, and no particle; one that starts like «وقال» must be in the tables."""
    return word in _KNOWN or not (_STOP.fullmatch(word) or word.startswith(("ال", "و")))
