"""Dates and agencies as regular expressions on folded text: ا for أإآ, ه for ة, ي for ى, digits 0-9, no vowel marks."""

from __future__ import annotations

from site_builder.arabic.months import FAMILIES
from site_builder.gather.words import folded

AGENCY = (
    r"(?:getty(?: images)?|غيتي(?: ايمجز)?|جيتي(?: ايمجز)?"
    r"|reuters|رويترز|afp|ا\.? ?ف\.? ?ب\.?|فرانس برس|الفرنسيه"
    r"|ap|اسوشيتد برس|epa|الاوروبيه|الاناضول|anadolu|shutterstock|شاترستوك"
    r"|istock|unsplash|bloomberg|بلومبرغ|ارشيفيه|الارشيف)"
)
MONTH = "(?:" + "|".join(sorted({folded(name) for names in FAMILIES.values() for name in names})) + ")"
WEEKDAY = r"(?:ال)?(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)"
NUMERIC_DAY = r"(?:(?:19|20)\d\d[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d)"
WORDED_DAY = rf"\d{{1,2}}[ /-]+{MONTH}(?:\s*[/-]\s*{MONTH})?[ /،,-]+(?:19|20)\d\d"
CLOCK = r"(?:[\W\d]|الساعه|صباحا|مساء|بتوقيت|غرينتش|مكه|القدس|gmt|utc|am|pm|[صمه])*"
DAY = rf"(?:{WEEKDAY}[ ،,]+)?(?:{WORDED_DAY}|{NUMERIC_DAY}){CLOCK}"
STAMP = r"(?:نشر(?:ت)? (?:في|بتاريخ)|تاريخ النشر|(?:اخر|تم) (?:ال)?تحديث|حدث في|published|(?:last )?updated)"
AGO = r"منذ (?:\d+ )?(?:دقيقه|دقائق|ساعه|ساعات|ساعتين|يوم|يومين|ايام)"
