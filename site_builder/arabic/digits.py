"""One family of digits, with its separators, all over a text."""

from __future__ import annotations

import re
from decimal import Decimal

from site_builder.arabic.policy import Policy

_LATIN = "0123456789"
_ARABIC = "٠١٢٣٤٥٦٧٨٩"
_TO_ARABIC = str.maketrans(_LATIN, _ARABIC)
_TO_LATIN = str.maketrans(_ARABIC + "۰۱۲۳۴۵۶۷۸۹" + "٫٬٪", _LATIN * 2 + ".,%")
_PERSIAN_TO_ARABIC = str.maketrans("۰۱۲۳۴۵۶۷۸۹", _ARABIC)

_NUMERAL = re.compile(r"[0-9٠-٩۰-۹]+(?:[.,٫٬][0-9٠-٩۰-۹]+)*[ \u00a0]?[%٪]?")
_GROUPED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_GROUPED_BY_DOTS = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3}){2,}(?:,[0-9]+)?|[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+")
_FRACTION = re.compile(r"[0-9]+[.,][0-9]+")

_SWAP = str.maketrans(",.", ".,")
_SEPARATORS_TO_ARABIC = str.maketrans(",.", "٬٫")


def to_digits(text: str, digits: str) -> str:
    """Every numeral of the text in one family (`latn` or `arab`), with the separators and percent sign of that family.

    A comma before three digits groups thousands, any other comma or dot is a decimal separator; what is neither
    (a date, a version) keeps its dots. The caller keeps Latin names and URLs away.

    >>> to_digits("12.5% من 1,234", "arab")
    '١٢٫٥٪ من ١٬٢٣٤'
    >>> to_digits("١٢٫٥٪ من ١٬٢٣٤", "latn")
    '12.5% من 1,234'
    """
    if digits == "arab":
        return _NUMERAL.sub(lambda numeral: _to_arabic(numeral.group()), text)
    return _NUMERAL.sub(lambda numeral: numeral.group().translate(_TO_LATIN), text)


def _to_arabic(numeral: str) -> str:
    return _arabic_separators(numeral).translate(_TO_ARABIC).translate(_PERSIAN_TO_ARABIC).replace("%", "٪")


def _arabic_separators(numeral: str) -> str:
    number = numeral.rstrip("%٪ \u00a0").translate(_TO_LATIN)
    tail = numeral[len(number) :]
    if _GROUPED_BY_DOTS.fullmatch(number):
        number = number.translate(_SWAP)
    if _GROUPED.fullmatch(number):
        return number.translate(_SEPARATORS_TO_ARABIC) + tail
    if _FRACTION.fullmatch(number):
        return number.replace(",", "٫").replace(".", "٫") + tail
    return numeral


def numeral(value: Decimal | int, policy: Policy) -> str:
    """A number in the newsroom's digits and separators, grouped from four digits on.

    >>> numeral(Decimal("1234.50"), Policy("latn", "standard")), numeral(-3, Policy("arab", "standard"))
    ('1,234.5', '−٣')
    >>> numeral(Decimal("1234.5"), Policy("latn", "maghreb", "ar-TN"))
    '1.234,5'
    """
    written = f"{Decimal(value):,f}"
    if "." in written:
        written = written.rstrip("0").rstrip(".")
    group, decimal = policy.separators
    written = written.translate(str.maketrans(",.-", f"{group}{decimal}−"))
    return written.translate(_TO_ARABIC) if policy.digits == "arab" else written
