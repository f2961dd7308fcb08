"""The names that the sources of a story go by: «المصدر الأول», «المصدر الثاني», …"""

from __future__ import annotations

UNITS = ("الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر")
TEENS = ("الحادي", *UNITS[1:9])


def ordinal(number: int) -> str:
    """The ordinal of a masculine noun, in words up to 19: those do not change with the case of the sentence.

    >>> ordinal(1), ordinal(11), ordinal(19), ordinal(20)
    ('الأول', 'الحادي عشر', 'التاسع عشر', 'رقم 20')
    """
    if number <= len(UNITS):
        return UNITS[number - 1]
    if number <= len(UNITS) + len(TEENS):
        return f"{TEENS[number - len(UNITS) - 1]} عشر"
    return f"رقم {number}"
