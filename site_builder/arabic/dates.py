"""Dates and durations in words."""

from __future__ import annotations

from site_builder.arabic.counted import NBSP, counted
from site_builder.arabic.months import FAMILIES
from site_builder.arabic.nouns import NOUNS
from site_builder.arabic.plural import category
from site_builder.arabic.policy import Case, Policy

_TO_ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_FEMININE = ("ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر")
_MASCULINE = ("ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة")
_FIRST_SPELLED = 3


def month_name(month: int, policy: Policy) -> str:
    """The name of a month, 1 to 12; `dual` joins the pan-Arab and the Levantine name.

    >>> [month_name(8, Policy("latn", family)) for family in ("standard", "levant", "morocco", "maghreb", "dual")]
    ['أغسطس', 'آب', 'غشت', 'أوت', 'أغسطس/آب']
    """
    if policy.months == "dual":
        return f"{FAMILIES['standard'][month - 1]}/{FAMILIES['levant'][month - 1]}"
    return FAMILIES[policy.months][month - 1]


def date_words(year: int, month: int, day: int, policy: Policy) -> str:
    r"""A date as far as it is known: 0 stands for a part that is not.

    >>> date_words(2026, 11, 22, Policy("latn", "standard")), date_words(2024, 7, 0, Policy("arab", "levant"))
    ('22\xa0نوفمبر 2026', 'تموز ٢٠٢٤')
    """
    parts = [
        f"{_digits(day, policy)}{NBSP}" if day and month else "",
        month_name(month, policy).replace(" ", NBSP) if month else "",
        " " if year and month else "",
        _digits(year, policy) if year else "",
    ]
    return "".join(parts)


def duration_words(count: int, unit: str, which: str, policy: Policy, case: Case = "nominative") -> str:
    """How long: `unit` is year, month, week or day; `which` is span, first or each. Three to ten are spelt out.

    >>> policy = Policy("latn", "standard")
    >>> [duration_words(4, "year", "span", policy), duration_words(2, "year", "span", policy, "oblique")]
    ['أربع سنوات', 'سنتين']
    >>> [duration_words(1, "year", "first", policy), duration_words(1, "month", "each", policy)]
    ['السنة الأولى', 'كل شهر']
    """
    if which == "each":
        return f"كل {_span(count, unit, policy, 'oblique')}"
    if which == "first":
        return _the_first(unit) if count == 1 else f"أول {_span(count, unit, policy, 'oblique')}"
    return _span(count, unit, policy, case)


def _span(count: int, unit: str, policy: Policy, case: Case) -> str:
    if category(count) != "few" or count > len(_FEMININE) + _FIRST_SPELLED - 1:
        return counted(count, unit, policy, case)
    numbers = _FEMININE if _is_feminine(unit) else _MASCULINE
    return f"{numbers[count - _FIRST_SPELLED]} {NOUNS[unit].few}"


def _the_first(unit: str) -> str:
    return f"ال{NOUNS[unit].other} {'الأولى' if _is_feminine(unit) else 'الأول'}"


def _is_feminine(unit: str) -> bool:
    return NOUNS[unit].other.endswith("ة")


def _digits(number: int, policy: Policy) -> str:
    return str(number).translate(_TO_ARABIC) if policy.digits == "arab" else str(number)
