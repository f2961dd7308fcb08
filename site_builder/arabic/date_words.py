"""The words of dates, in the spelling of `fold_reading`: months, days in words, and what makes a number a year."""

from __future__ import annotations

from site_builder.arabic.fold import fold_reading
from site_builder.arabic.months import FAMILIES

_OTHER_SPELLINGS = {
    "يونيه": 6,
    "يوليه": 7,
    "اوغسطس": 8,
    "تشرين اول": 10,
    "تشرين ثاني": 11,
    "كانون اول": 12,
    "كانون ثاني": 1,
}
MONTHS: dict[str, int] = _OTHER_SPELLINGS | {
    fold_reading(name).text: number for names in FAMILIES.values() for number, name in enumerate(names, start=1)
}
_ORDINALS = ("ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع")
DAYS: dict[str, int] = {"الاول": 1, "العاشر": 10, "الحادي عشر": 11, "العشرين": 20, "الثلاثين": 30}
DAYS |= {"الحادي والعشرين": 21, "الحادي والثلاثين": 31}
DAYS |= {f"ال{ordinal}": day for day, ordinal in enumerate(_ORDINALS, start=2)}
DAYS |= {f"ال{ordinal} عشر": day for day, ordinal in enumerate(_ORDINALS, start=12)}
DAYS |= {f"ال{ordinal} والعشرين": day for day, ordinal in enumerate(_ORDINALS, start=22)}

BEFORE_A_MONTH = ("شهر", "في", "خلال", "منذ", "حتي", "بحلول", "مطلع", "اوائل", "منتصف", "اواخر", "بدايه", "نهايه")
BEFORE_A_YEAR = (
    *BEFORE_A_MONTH[1:],
    *("صيف", "ربيع", "خريف", "شتاء", "ختام", "موسم", "مونديال", "كاس العالم", "اولمبياد", "دوره", "نسخه", "انتخابات"),
)
