"""Currency codes."""

from __future__ import annotations

from site_builder.arabic.currencies import CURRENCIES
from site_builder.gather.misread import MisreadError
from site_builder.gather.value_rules import BAD_CURRENCY, UNNAMED_CURRENCY

# A row of codes is easier to look through than a column of 154.
# fmt: off
CODES = frozenset({
    "AED", "AFN", "ALL", "AMD", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BGN", "BHD", "BIF", "BMD",
    "BND", "BOB", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHF", "CLP", "CNY", "COP", "CRC", "CUP",
    "CVE", "CZK", "DJF", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP",
    "GMD", "GNF", "GTQ", "GYD", "HKD", "HNL", "HTG", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD",
    "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "LYD",
    "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MYR", "MZN", "NAD", "NGN",
    "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB",
    "RWF", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLE", "SOS", "SRD", "SSP", "STN", "SYP", "SZL", "THB",
    "TJS", "TMT", "TND", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "UYU", "UZS", "VES", "VND", "VUV",
    "WST", "XAF", "XCD", "XCG", "XOF", "XPF", "YER", "ZAR", "ZMW", "ZWG",
})
# fmt: on
"""Legal tender somewhere, by ISO 4217 as CLDR 48 lists it."""


def read_currency(text: str) -> str:
    """An ISO 4217 code in capitals, of a currency that the pages can name.

    >>> read_currency("USD")
    'USD'
    """
    if text not in CODES:
        raise MisreadError(BAD_CURRENCY, value=text, example=_meant(text))
    if text not in CURRENCIES:
        raise MisreadError(UNNAMED_CURRENCY, value=text, known=" ".join(sorted(CURRENCIES)))
    return text


def _meant(text: str) -> str:
    """The code of the same letters; codes are too short for any other likeness to mean something."""
    letters = sorted(text.upper())
    return next((code for code in sorted(CURRENCIES) if sorted(code) == letters), "USD")
