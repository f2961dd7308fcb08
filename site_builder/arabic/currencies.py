"""Currencies as counted nouns in six forms, by ISO 4217 code, with the symbol that tables may use."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.arabic.noun import Noun


@dataclass(frozen=True, slots=True)
class Currency:
    """`symbol` is the one that no other currency of the table shares, or the ISO code where there is none."""

    code: str
    noun: Noun
    symbol: str


def _noun(one: str, two: str, few: str, many: str) -> Noun:
    return Noun(one, one, two, few, many, one)


_DOLLAR = _noun("دولار", "دولاران", "دولارات", "دولارًا")
_POUND = _noun("جنيه", "جنيهان", "جنيهات", "جنيهًا")
_RIYAL = _noun("ريال", "ريالان", "ريالات", "ريالًا")
_DINAR = _noun("دينار", "ديناران", "دنانير", "دينارًا")
_DIRHAM = _noun("درهم", "درهمان", "دراهم", "درهمًا")
_FRANC = _noun("فرنك", "فرنكان", "فرنكات", "فرنكًا")
_LIRA = _noun("ليرة", "ليرتان", "ليرات", "ليرة")
_RUPEE = _noun("روبية", "روبيتان", "روبيات", "روبية")
_KRONA = _noun("كرونة", "كرونتان", "كرونات", "كرونة")
_OUGUIYA = _noun("أوقية", "أوقيتان", "أوقيات", "أوقية")
_YEN = _noun("ين", "ينان", "ينات", "ينًا")
_YUAN = _noun("يوان", "يوانان", "يوانات", "يوانًا")
_WON = _noun("وون", "وونان", "وونات", "وونًا")
_ROUBLE = _noun("روبل", "روبلان", "روبلات", "روبلًا")
_RAND = _noun("راند", "راندان", "راندات", "راندًا")
_PESO = _noun("بيزو", "بيزوان", "بيزوات", "بيزو")
_SHEKEL = _noun("شيكل", "شيكلان", "شواكل", "شيكلًا")
_SHILLING = _noun("شلن", "شلنان", "شلنات", "شلنًا")
_RINGGIT = _noun("رينغيت", "رينغيتان", "رينغيتات", "رينغيتًا")
_EURO = _noun("يورو", "يوروان", "يورو", "يورو")


def _of(noun: Noun, adjective: str) -> Noun:
    """The noun with its adjective of belonging: «جنيهات إسترلينية», «جنيهًا إسترلينيًا», «ليرتان لبنانيتان»."""
    feminine = f"{adjective}ة"
    if noun.one.endswith("ة"):
        one, two, few, many = feminine, f"{adjective}تان", feminine, feminine
    else:
        one, two, few, many = adjective, f"{adjective}ان", feminine, f"{adjective}ًا"
    return _noun(f"{noun.one} {one}", f"{noun.two} {two}", f"{noun.few} {few}", f"{noun.many} {many}")


_TABLE: tuple[tuple[str, Noun, str], ...] = (
    ("AED", _of(_DIRHAM, "إماراتي"), ""),
    ("ARS", _of(_PESO, "أرجنتيني"), ""),
    ("AUD", _of(_DOLLAR, "أسترالي"), "A$"),
    ("BHD", _of(_DINAR, "بحريني"), ""),
    ("BRL", _of(_RIYAL, "برازيلي"), "R$"),
    ("CAD", _of(_DOLLAR, "كندي"), "C$"),
    ("CHF", _of(_FRANC, "سويسري"), ""),
    ("CNY", _of(_YUAN, "صيني"), "CN¥"),
    ("DJF", _of(_FRANC, "جيبوتي"), ""),
    ("DKK", _of(_KRONA, "دنماركي"), ""),
    ("DZD", _of(_DINAR, "جزائري"), ""),
    ("EGP", _of(_POUND, "مصري"), "E£"),
    ("EUR", _EURO, "€"),
    ("GBP", _of(_POUND, "إسترليني"), "£"),
    ("HKD", _of(_DOLLAR, "هونغ كونغي"), "HK$"),
    ("IDR", _of(_RUPEE, "إندونيسي"), ""),
    ("ILS", _of(_SHEKEL, "إسرائيلي"), "₪"),
    ("INR", _of(_RUPEE, "هندي"), "₹"),
    ("IQD", _of(_DINAR, "عراقي"), ""),
    ("IRR", _of(_RIYAL, "إيراني"), ""),
    ("JOD", _of(_DINAR, "أردني"), ""),
    ("JPY", _of(_YEN, "ياباني"), "¥"),
    ("KES", _of(_SHILLING, "كيني"), ""),
    ("KMF", _of(_FRANC, "قمري"), ""),
    ("KRW", _of(_of(_WON, "كوري"), "جنوبي"), "₩"),
    ("KWD", _of(_DINAR, "كويتي"), ""),
    ("LBP", _of(_LIRA, "لبناني"), ""),
    ("LYD", _of(_DINAR, "ليبي"), ""),
    ("MAD", _of(_DIRHAM, "مغربي"), ""),
    ("MRU", _of(_OUGUIYA, "موريتاني"), ""),
    ("MXN", _of(_PESO, "مكسيكي"), "MX$"),
    ("MYR", _of(_RINGGIT, "ماليزي"), ""),
    ("NOK", _of(_KRONA, "نرويجي"), ""),
    ("NZD", _of(_DOLLAR, "نيوزيلندي"), "NZ$"),
    ("OMR", _of(_RIYAL, "عماني"), ""),
    ("PHP", _of(_PESO, "فلبيني"), "₱"),
    ("PKR", _of(_RUPEE, "باكستاني"), ""),
    ("QAR", _of(_RIYAL, "قطري"), ""),
    ("RUB", _of(_ROUBLE, "روسي"), "₽"),
    ("SAR", _of(_RIYAL, "سعودي"), ""),
    ("SDG", _of(_POUND, "سوداني"), ""),
    ("SEK", _of(_KRONA, "سويدي"), ""),
    ("SGD", _of(_DOLLAR, "سنغافوري"), "S$"),
    ("SOS", _of(_SHILLING, "صومالي"), ""),
    ("SSP", _of(_POUND, "جنوب سوداني"), ""),
    ("SYP", _of(_LIRA, "سوري"), ""),
    ("TND", _of(_DINAR, "تونسي"), ""),
    ("TRY", _of(_LIRA, "تركي"), "₺"),
    ("TWD", _of(_DOLLAR, "تايواني"), "NT$"),
    ("USD", _DOLLAR, "$"),
    ("XAF", _of(_FRANC, "وسط أفريقي"), ""),
    ("XOF", _of(_FRANC, "غرب أفريقي"), ""),
    ("YER", _of(_RIYAL, "يمني"), ""),
    ("ZAR", _of(_RAND, "جنوب أفريقي"), ""),
)

CURRENCIES: dict[str, Currency] = {code: Currency(code, noun, symbol or code) for code, noun, symbol in _TABLE}
CURRENCY_NAMES: dict[str, str] = {code: currency.noun.one for code, currency in CURRENCIES.items()}
