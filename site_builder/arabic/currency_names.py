"""How sources name the currencies: nouns, adjectives that narrow them, symbols, and ISO 4217 codes."""

from __future__ import annotations

# The noun of a currency in the spelling of `fold_reading`, without its endings, and the codes that it may mean.
# The bare «دولار» is the US dollar in every Arabic newsroom; the others are named by their country where it matters.
NOUNS: dict[str, tuple[str, ...]] = {
    "دولار": ("USD",),
    "يورو": ("EUR",),
    "جنيه": ("EGP", "GBP", "SDG", "SSP"),
    "استرليني": ("GBP",),
    "باوند": ("GBP",),
    "ريال": ("SAR", "QAR", "OMR", "YER", "IRR", "BRL"),
    "درهم": ("AED", "MAD"),
    "دينار": ("KWD", "BHD", "JOD", "IQD", "TND", "LYD", "DZD"),
    "ليره": ("LBP", "SYP", "TRY"),
    "شيكل": ("ILS",),
    "شيقل": ("ILS",),
    "ين": ("JPY",),
    "يوان": ("CNY",),
    "روبيه": ("INR", "PKR", "IDR"),
    "روبل": ("RUB",),
    "فرنك": ("CHF", "XOF", "XAF", "DJF", "KMF"),
    "وون": ("KRW",),
    "رينغيت": ("MYR",),
    "رينجيت": ("MYR",),
    "راند": ("ZAR",),
    "كرونه": ("SEK", "NOK", "DKK"),
    "بيزو": ("MXN", "ARS", "PHP"),
    "اوقيه": ("MRU",),
    "شلن": ("SOS", "KES"),
    "تومان": ("IRR",),
}

_BROKEN_PLURALS = {
    "دراهم": "درهم",
    "دنانير": "دينار",
    "شواكل": "شيكل",
    "شواقل": "شيقل",
}


def _is_feminine(noun: str) -> bool:
    return noun.endswith("ه") and noun != "جنيه"


def _duals(noun: str) -> tuple[str, ...]:
    stem = f"{noun[:-1]}ت" if _is_feminine(noun) else noun
    return f"{stem}ان", f"{stem}ين"


def _inflected(noun: str) -> tuple[str, ...]:
    """The noun itself, its accusative and its sound plural."""
    return (noun, f"{noun[:-1]}ات") if _is_feminine(noun) else (noun, f"{noun}ا", f"{noun}ات")


DUALS: dict[str, str] = {form: noun for noun in NOUNS for form in _duals(noun) if noun not in ("ين", "يورو")}
FORMS: dict[str, str] = {form: noun for noun in NOUNS for form in _inflected(noun)} | _BROKEN_PLURALS | DUALS

# Adjectives and countries after the noun, without the article and the ending of the feminine: which code they leave.
NARROWING: dict[tuple[str, str], str] = {
    ("دولار", "امريكي"): "USD",
    ("دولار", "اميركي"): "USD",
    ("دولار", "كندي"): "CAD",
    ("دولار", "استرالي"): "AUD",
    ("دولار", "نيوزيلندي"): "NZD",
    ("دولار", "هونغ كونغ"): "HKD",
    ("دولار", "سنغافوري"): "SGD",
    ("دولار", "تايواني"): "TWD",
    ("جنيه", "استرليني"): "GBP",
    ("جنيه", "بريطاني"): "GBP",
    ("جنيه", "مصري"): "EGP",
    ("جنيه", "سوداني"): "SDG",
    ("جنيه", "جنوب سوداني"): "SSP",
    ("ريال", "سعودي"): "SAR",
    ("ريال", "قطري"): "QAR",
    ("ريال", "عماني"): "OMR",
    ("ريال", "يمني"): "YER",
    ("ريال", "ايراني"): "IRR",
    ("ريال", "برازيلي"): "BRL",
    ("درهم", "اماراتي"): "AED",
    ("درهم", "مغربي"): "MAD",
    ("دينار", "كويتي"): "KWD",
    ("دينار", "بحريني"): "BHD",
    ("دينار", "اردني"): "JOD",
    ("دينار", "عراقي"): "IQD",
    ("دينار", "تونسي"): "TND",
    ("دينار", "ليبي"): "LYD",
    ("دينار", "جزائري"): "DZD",
    ("ليره", "لبناني"): "LBP",
    ("ليره", "سوري"): "SYP",
    ("ليره", "تركي"): "TRY",
    ("ين", "ياباني"): "JPY",
    ("يوان", "صيني"): "CNY",
    ("روبيه", "هندي"): "INR",
    ("روبيه", "باكستاني"): "PKR",
    ("روبيه", "اندونيسي"): "IDR",
    ("روبل", "روسي"): "RUB",
    ("فرنك", "سويسري"): "CHF",
    ("فرنك", "جيبوتي"): "DJF",
    ("فرنك", "قمري"): "KMF",
    ("وون", "كوري"): "KRW",
    ("كرونه", "سويدي"): "SEK",
    ("كرونه", "نرويجي"): "NOK",
    ("كرونه", "دنماركي"): "DKK",
    ("بيزو", "مكسيكي"): "MXN",
    ("بيزو", "ارجنتيني"): "ARS",
    ("بيزو", "فلبيني"): "PHP",
    ("شلن", "صومالي"): "SOS",
    ("شلن", "كيني"): "KES",
}

# The word after «ريال» that makes it a football club.
CLUBS = ("مدريد", "سوسيداد", "بيتيس", "مايوركا", "بلد الوليد", "سرقسطه")

SYMBOLS: dict[str, tuple[str, ...]] = {
    "us$": ("USD",),
    "ca$": ("CAD",),
    "c$": ("CAD",),
    "a$": ("AUD",),
    "$": ("USD",),
    "€": ("EUR",),
    "£": ("GBP", "EGP"),
    "¥": ("JPY", "CNY"),
    "₺": ("TRY",),
    "₹": ("INR",),
    "₽": ("RUB",),
    "₩": ("KRW",),
    "₪": ("ILS",),
}

CODES: frozenset[str] = frozenset(
    {*NARROWING.values(), *(code for codes in (*NOUNS.values(), *SYMBOLS.values()) for code in codes)}
)
