"""Whether two Arabic words are forms of one noun: its numbers, its cases, and the commonest broken plurals."""

from __future__ import annotations

import re
from functools import lru_cache

from site_builder.arabic.fold import fold_orthographic

_ENDINGS = ("وات", "تان", "تين", "ات", "ان", "ون", "ين", "ا", "ه", "ي")
_SHORTEST_STEM = 2
_SHORTEST_BEFORE_LONG_ENDING = 3
_ARTICLE = re.compile(r"\Aال(?=\w{3})")
_CACHED_WORDS = 4096

# Pattern of the singular's stem, and the plurals that it may have; the groups are the root's letters.
_BROKEN_PLURALS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (re.compile("(.)([^اوي])(.)"), (r"ا\1\2ا\3", r"ا\1\2\3", r"\1\2و\3", r"\1\2ا\3")),  # شخص أشخاص، سهم أسهم، عرض عروض
    (re.compile("(.)ا(.)"), (r"ا\1وا\2",)),  # عام أعوام
    (re.compile("(.)(.)و"), (r"ا\1\2اء",)),  # عضو أعضاء
    (re.compile("(.)ا(.)(.)"), (r"\1\2ا\3", r"\1\2\3اء", r"\1وا\2\3")),  # طالب طلاب، عالم علماء، عامل عوامل
    (
        re.compile("(.)(.)ي(.)"),
        (r"\1\2\3اء", r"ا\1\2\3اء", r"\1\2ا\3", r"\1\2اي\3"),
    ),  # خبير خبراء، صديق أصدقاء
    (re.compile("(.)(.)ا(.)"), (r"\1\2اي\3",)),  # رسالة رسائل
    (re.compile("(.)(.)([^اوي])([^اوي])"), (r"\1\2ا\3\4",)),  # مكتب مكاتب
    (re.compile("(.)(.)(.)[وي](.)"), (r"\1\2ا\3ي\4",)),  # مشروع مشاريع، تقرير تقارير
    (re.compile("(.)(.)[وي](.)(.)"), (r"\1\2ا\3\4",)),  # نموذج نماذج
)
_IRREGULAR = {
    "يوم": "ايام",
    "امراه": "نساء",
    "سنه": "سنين",
    "شي": "اشياء",
    "رييس": "روساء",
    "مدينه": "مدن",
    "شركه": "شركات",
}


@lru_cache(_CACHED_WORDS)
def stem(word: str) -> str:
    """The folded word without its article and its endings of number, gender and case.

    >>> {stem(word) for word in ("باحث", "باحثًا", "باحثان", "الباحثين", "باحثات")}
    {'باحث'}
    """
    left = _ARTICLE.sub("", fold_orthographic(word).text.strip())
    while (shorter := _without_ending(left)) != left:
        left = shorter
    return left


def _without_ending(word: str) -> str:
    for ending in _ENDINGS:
        shortest = _SHORTEST_STEM if ending in ("ه", "ا", "وات") else _SHORTEST_BEFORE_LONG_ENDING
        if word.endswith(ending) and len(word) - len(ending) >= shortest:
            return word.removesuffix(ending)
    return word


@lru_cache(_CACHED_WORDS)
def _plurals(word: str) -> frozenset[str]:
    """The plurals that a word may have, possible ones and impossible ones."""
    patterns = ((pattern.fullmatch(stem(word)), plurals) for pattern, plurals in _BROKEN_PLURALS)
    made = {match.expand(plural) for match, plurals in patterns if match for plural in plurals}
    irregular = _IRREGULAR.get(fold_orthographic(word).text.removesuffix("ا"))
    return frozenset(made | {irregular} if irregular else made)


@lru_cache(_CACHED_WORDS)
def same_noun(first: str, second: str) -> bool:
    """True where both words may be forms of one noun.

    >>> same_noun("شخص", "أشخاص"), same_noun("موظفين", "موظفًا"), same_noun("باحثًا", "بحثًا")
    (True, True, False)
    """
    if stem(first) == stem(second):
        return True
    return _bare_form(second) in _plurals(first) or _bare_form(first) in _plurals(second)


@lru_cache(_CACHED_WORDS)
def _bare_form(word: str) -> str:
    """The folded word without its article and without the alef of the accusative."""
    folded = _ARTICLE.sub("", fold_orthographic(word).text.strip())
    return folded.removesuffix("ا")


@lru_cache(_CACHED_WORDS)
def is_dual(word: str, noun: str) -> bool:
    """True where the word is the dual of the noun by itself: «باحثان», «شركتين»."""
    folded, singular = _ARTICLE.sub("", fold_orthographic(word).text), _bare_form(noun)
    if singular.endswith("ه"):
        return folded in (f"{singular[:-1]}تان", f"{singular[:-1]}تين")
    return folded == f"{singular}ان"
