"""What the number words of Arabic are worth, in the spelling of `fold_reading`."""

from __future__ import annotations

from decimal import Decimal

_FEMININE = ("ثلاث", "اربع", "خمس", "ست", "سبع", "ثماني", "تسع")  # written before feminine nouns: «أربع سنوات»
_MASCULINE = ("ثلاثه", "اربعه", "خمسه", "سته", "سبعه", "ثمانيه", "تسعه")
_ACCUSATIVE = ("ثلاثا", "اربعا", "خمسا", "ستا", "سبعا", "ثمانيا", "تسعا")

THREE_TO_NINE = {word: value for words in (_FEMININE, _MASCULINE) for value, word in enumerate(words, start=3)} | {
    "ثمان": 8
}

UNITS = THREE_TO_NINE | {word: value for value, word in enumerate(_ACCUSATIVE, start=3)}
UNITS |= {"صفر": 0, "واحد": 1, "واحده": 1, "واحدا": 1}
UNITS |= dict.fromkeys(("اثنان", "اثنين", "اثنتان", "اثنتين"), 2)

TEN = dict.fromkeys(("عشر", "عشره", "عشرا"), 10)

# What stands before «عشر» in 11 to 19; «أحد» and «اثنا» by themselves are no numbers.
BEFORE_TEN = THREE_TO_NINE | {"احد": 1, "احدي": 1} | dict.fromkeys(("اثنا", "اثني", "اثنتا", "اثنتي"), 2)

# What stands before «و» and a ten in 21 to 99.
BEFORE_TENS = UNITS | {"احد": 1, "احدي": 1}

_TENS = ("عشر", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع")
TENS = {stem + ending: 10 * value for value, stem in enumerate(_TENS, start=2) for ending in ("ون", "ين")}

HUNDRED = ("مئه", "مائه")
HUNDREDS = dict.fromkeys(HUNDRED, 100)
HUNDREDS |= {stem + ending: 200 for stem in ("مئت", "مائت") for ending in ("ان", "ين", "ا", "ي")}
HUNDREDS |= {
    count + hundred: 100 * value for count, value in zip(_FEMININE, range(3, 10), strict=True) for hundred in HUNDRED
}
HUNDREDS |= {"ثمان" + hundred: 800 for hundred in HUNDRED}

FRACTIONS = {"نصف": Decimal("0.5"), "ربع": Decimal("0.25")}

_THOUSAND = 10**3
_MILLION = 10**6
_BILLION = 10**9
_TRILLION = 10**12
_SCALE_STEMS = {
    "الف": _THOUSAND,
    "مليون": _MILLION,
    "مليار": _BILLION,
    "بليون": _BILLION,
    "تريليون": _TRILLION,
    "ترليون": _TRILLION,
}

# «مليون» multiplies the number before it, and is one million by itself.
SCALES = dict(_SCALE_STEMS)
# «ملايين» multiplies the number before it, and is no number by itself.
PLURAL_SCALES = {"الاف": _THOUSAND, "ملايين": _MILLION, "مليارات": _BILLION, "بلايين": _BILLION}
PLURAL_SCALES |= {"تريليونات": _TRILLION, "ترليونات": _TRILLION}
# «مليونين» is two by itself.
DUAL_SCALES = {stem + ending: scale for stem, scale in _SCALE_STEMS.items() for ending in ("ان", "ين", "ي")}
# «مليونا دولار» is two, «11 مليونًا» multiplies: the same letters.
ALEF_SCALES = {stem + "ا": scale for stem, scale in _SCALE_STEMS.items()}

_ORDINAL_STEMS = ("حادي", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع")
ORDINALS = frozenset(stem + ending for stem in _ORDINAL_STEMS for ending in ("", "ه"))
# After these words the number word that follows is only a part of the number, or none: «ثلثي مليون», «القرن العشرين».
SPOILERS = frozenset({"ثلث", "ثلثا", "ثلثي", "ارباع", "اعشار", "اخماس", "قرن"})

LATIN_SCALES = {"k": _THOUSAND, "m": _MILLION, "mn": _MILLION, "b": _BILLION, "bn": _BILLION, "tn": _TRILLION}
LATIN_SCALE_WORDS = {"thousand": _THOUSAND, "million": _MILLION, "billion": _BILLION, "trillion": _TRILLION}
