"""On which side of a number the truth lies, in the words around it."""

from __future__ import annotations

import re
from itertools import chain

from site_builder.arabic.fold import fold_reading
from site_builder.arabic.subjects import PLACES, SUBJECT, SUBJECT_BEFORE_A_NUMBER

_REACH = r"(?:[يت]صل\w{0,2}|وصل(?:ت|ا|تا|وا)?|وصولا|[يت]بلغ\w{0,2})"
_WEAK_ENDING = r"(?:ي|ت|وا|ون|ت?ا?(?:ه|ها|هم))"  # of «تخطّى» and «تعدّى», and not of «تخطيط» or «تعديل»
_EXCEED = rf"(?:[يت]?تجاوز\w{{0,2}}|[يت]?ت(?:خط|عد){_WEAK_ENDING}|[يت]فوق|فاق\w{{0,2}}|[يت]ربو علي|[يت]نوف علي)"
_GROW = r"(?:[يت]زيد\w{0,2}|زاد\w{0,2})"
_NEAR = r"(?:[يت]?قارب|[يت]?ناهز)\w{0,2}"
# What may stand between a verb and its number: «لا تتجاوز قيمتها», «تجاوز حاجز».
_MEASURES = "قيم|عدد|حاجز|مبلغ|سقف|عتب|مجموع|حجم|سعر|راتب|كلف|تكلف|نسب|اجمالي|مستو"
_MEASURE = rf"(?: (?:ال)?(?:{_MEASURES})\w*(?: ال\w+)?)?"
# The same verbs before a subject of their own («تصل العروض إلى», «لا يقل الثاني عن») stand in the singular.
_IT_REACHES = rf"(?:[يت]صل|وصلت?|[يت]بلغ){SUBJECT}"
_IT_EXCEEDS = rf"(?:[يت]?تجاوزت?|[يت]?ت(?:خط|عد)[يت]|[يت]فوق|فاقت?){SUBJECT_BEFORE_A_NUMBER}"
_IT_GROWS = rf"(?:[يت]زيد|زادت?|[يت]ربو|[يت]نوف){SUBJECT} (?:علي|عن)"
_IT_IS_LESS = rf"[يت]قل{SUBJECT} عن"
_IT_NEARS = rf"(?:[يت]?قارب|[يت]?ناهز)ت?{SUBJECT_BEFORE_A_NUMBER}|[يت]قرب{SUBJECT} (?:من|الي)"
_NOT = r"(?:لا|لم|لن|الا|دون ان|من غير ان)"
_IS_NOT = r"(?:ليس(?:ت)?|لا|غير)"
_MORE = r"(?:اكثر|اكبر|اعلي|ازيد) من"
_LESS = r"(?:اقل|ادني|اصغر) من"

# The first that ends at the number is the one that counts: negations stand before what they negate.
_BEFORE: tuple[tuple[str, str], ...] = (
    ("at_least", rf"{_NOT} [يت]قل\w{{0,2}}{_MEASURE} عن|{_NOT} {_IT_IS_LESS}"),
    ("at_least", rf"{_IS_NOT} {_LESS}"),
    ("up_to", rf"{_NOT} (?:{_EXCEED}|{_GROW}{_MEASURE} (?:علي|عن)){_MEASURE}|{_NOT} (?:{_IT_EXCEEDS}|{_IT_GROWS})"),
    ("up_to", rf"{_IS_NOT} {_MORE}"),
    ("less_than", rf"{_NOT} {_REACH}{_MEASURE}(?: (?:الي|حتي))?{_MEASURE}|{_NOT} {_IT_REACHES} (?:الي|حتي|ل)"),
    ("at_least", r"علي الاقل|(?:ب|ك)?حد ادني|(?:ب|ك)حده الادني|ادناه(?:ا)?|ابتداء من|بدءا من|[يت]بدا من"),
    ("up_to", r"علي الاكثر|(?:ب|ك)?حد اقصي|كاقصي حد|(?:ب|ل|ك)?حده? الاقصي|اقصاه(?:ا)?|سقفه(?:ا)?|لغايه"),
    ("about", rf"(?:ما )?[يت]قرب\w{{0,2}}{_MEASURE} (?:من|الي)|(?:ما )?{_NEAR}{_MEASURE}|{_IT_NEARS}"),
    ("about", r"نحو|حوالي|حوال|قرابه|زهاء|تقريبا|في (?:حدود|نطاق|محيط)|ضمن نطاق|بحدود|قريب(?:ا|ه)? من|علي وجه التقريب"),
    (
        "more_than",
        rf"{_EXCEED}{_MEASURE}|{_GROW}{_MEASURE} (?:علي|عن)|{_MORE}|فوق|ما ينيف علي|{_IT_EXCEEDS}|{_IT_GROWS}",
    ),
    ("less_than", rf"[يت]قل\w{{0,2}}{_MEASURE} عن|{_LESS}|(?<!ب)دون|تحت|{_IT_IS_LESS}"),
    ("up_to", rf"{_REACH}{_MEASURE} (?:الي|حتي)|{_REACH}{_MEASURE} ل|{_IT_REACHES} (?:الي|حتي|ل)|حتي"),
)
_AFTER: tuple[tuple[str, str], ...] = (
    ("at_least", r"علي الاقل|(?:ك|ب)?حدا? ادني|او اكثر|ف?اكثر|فما فوق|او يزيد"),
    ("up_to", r"علي الاكثر|(?:ك|ب)?حدا? اقصي|كاقصي حد|او اقل|ف?اقل"),
    ("about", r"تقريبا|او نحو ذلك|علي وجه التقريب"),
)
_ATTACHED = r"(?:(?<!\w)(?:و|ف|ب|ل|ك)?(?:ال)? ?)?"
_LINK = rf"{_MEASURE} ?{_ATTACHED}[\"(]?[$€£]?\Z"
_PATTERNS_BEFORE = tuple((bound, re.compile(rf"(?<!\w)[وف]?[بلك]?(?:{phrase}){_LINK}")) for bound, phrase in _BEFORE)
_A_NOUN_AND_ADJECTIVES = r"(?: (?!(?:في|من|علي|الي|عن|مع|ان|او|ثم|بعد|قبل|واحد|واحده) )[^\W\d_]+){0,2}?"
_PATTERNS_AFTER = tuple(
    (bound, re.compile(rf"%?{_A_NOUN_AND_ADJECTIVES},? (?:{phrase})(?!\w)")) for bound, phrase in _AFTER
)
# Somebody who arrives: «وصل الوفد إلى 7 مدن», but not «ما يصل إلى 7 مدن» or «يصل عددها إلى 7 مدن».
_ARRIVAL = re.compile(
    rf"(?<!\w)(?<!ما )[وف]?(?:{_REACH}(?! (?:ال)?(?:{_MEASURES}))|(?!\w+ (?:ال)?(?:{_MEASURES})){_IT_REACHES})"
    rf" (?:الي|حتي|ل){_LINK}"
)
_AT_PLACES = re.compile(rf" (?:{PLACES})(?!\w)")
_LOOK_BACK = 96
_LOOK_AHEAD = 64


def bound_at(text: str, start: int, end: int) -> str:
    """What the words around the number at `text[start:end]` make of it.

    One of exactly, about, up_to, at_least, more_than, less_than. The words before decide, and where they say nothing,
    the words after.

    >>> [bound_at(text, len(text) - 3, len(text)) for text in ("تتجاوز 100", "لا تتجاوز 100", "لا يقل عن 100")]
    ['more_than', 'up_to', 'at_least']
    """
    before = fold_reading(_whole_words_before(text, start)).text
    after = fold_reading(text[end : end + _LOOK_AHEAD]).text
    if _AT_PLACES.match(after) and _ARRIVAL.search(before):
        return "exactly"
    said_before = (bound for bound, pattern in _PATTERNS_BEFORE if pattern.search(before))
    said_after = (bound for bound, pattern in _PATTERNS_AFTER if pattern.match(after))
    return next(chain(said_before, said_after), "exactly")


def _whole_words_before(text: str, start: int) -> str:
    """A word that is cut in the middle would be read as another one: «استقل» as «تقل»."""
    cut = max(0, start - _LOOK_BACK)
    return text[cut:start].partition(" ")[2] if cut else text[:start]
