"""What a number written in digits is worth, whichever family of digits and separators it uses."""

from __future__ import annotations

import re
from decimal import Decimal

from site_builder.arabic.letters import TO_ASCII_DIGITS

_ASCII = str.maketrans(TO_ASCII_DIGITS | {"،": ",", "\u2212": "-"})
_GROUP_MARKS = re.compile(r"[\s'’٬]")
_SEPARATORS = re.compile(r"[.,٫٬]")
_GROUPED = re.compile(r"\d{1,3}(?:[.,٬]\d{3})+")
_GROUP_LENGTH = 3


def read_numeral(written: str, *, scaled: bool = False) -> Decimal | None:
    """The value of digits with separators, or nothing where the separators make no number («1.2.3»).

    A comma before exactly three digits parts thousands; a point does so where the three end in 0, unless the number is
    `scaled` by a word such as «مليون», for nobody writes a decimal fraction with idle zeros.

    >>> [str(read_numeral(written)) for written in ("١٬٢٣٤٫٥", "1.234,5", "12,5", "1.234", "1.500", "1.2.3")]
    ['1234.5', '1234.5', '12.5', '1.234', '1500', 'None']
    """
    sign, digits = _without_sign(written.translate(_ASCII))
    decimal_mark = _decimal_mark(digits, scaled=scaled)
    whole, _, fraction = digits.partition(decimal_mark) if decimal_mark else (digits, "", "")
    if (fraction and not fraction.isdecimal()) or not _is_whole(whole):
        return None
    value = Decimal(f"{_SEPARATORS.sub('', _GROUP_MARKS.sub('', whole))}.{fraction or 0}")
    return sign * (value if fraction else value.to_integral_value())


def _without_sign(written: str) -> tuple[int, str]:
    return (-1, written[1:]) if written.startswith("-") else (1, written)


def _is_whole(whole: str) -> bool:
    """True for digits alone, or digits in groups of three."""
    compact = re.sub(r"[\s'’]", "", whole)
    return compact.isdecimal() or _GROUPED.fullmatch(compact) is not None


def _decimal_mark(digits: str, *, scaled: bool) -> str:
    """The character that begins the fraction, or nothing."""
    if "٫" in digits:
        return "٫"
    marks = [character for character in digits if character in ".,"]
    if not marks or (len(marks) > 1 and len(set(marks)) == 1):
        return ""
    mark = marks[-1]
    if len(set(marks)) > 1 or _GROUP_MARKS.search(digits):
        return mark
    return "" if _parts_thousands(digits, mark, scaled=scaled) else mark


def _parts_thousands(digits: str, mark: str, *, scaled: bool) -> bool:
    """True where the one separator of a number parts its thousands."""
    whole, _, rest = digits.partition(mark)
    if len(rest) != _GROUP_LENGTH or len(whole) > _GROUP_LENGTH or whole.startswith("0"):
        return False
    return mark == "," or (rest.endswith("0") and not scaled)
