"""Dates and agencies as regular expressions for the patterns of boilerplate rules, in ordinary spelling."""

from __future__ import annotations

from site_builder.arabic.months import FAMILIES
from site_builder.gather.words import folded

AGENCY = (
    r"(?:getty(?: images)?|غيتي(?: إيمجز)?|جيتي(?: إيمجز)?"
    r"|reuters|رويترز|afp|أ\.? ?ف\.? ?ب\.?|فرانس برس|الفرنسية"
    r"|ap|أسوشيتد برس|epa|الأوروبية|الأناضول|anadolu|shutterstock|شاترستوك"
    r"|istock|unsplash|bloomberg|بلومبرغ|أرشيفية|الأرشيف)"
)
MONTH = "(?:" + "|".join(sorted({folded(name) for names in FAMILIES.values() for name in names})) + ")"
WEEKDAY = r"(?:ال)?(?:أحد|إثنين|اثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت)"
NUMERIC_DAY = r"(?:(?:19|20)\d\d[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d)"
WORDED_DAY = rf"\d{{1,2}}[ /-]+{MONTH}(?:\s*[/-]\s*{MONTH})?[ /،,-]+(?:19|20)\d\d"
CLOCK = r"(?:[\W\d]|الساعة|صباحا|مساء|بتوقيت|غرينتش|مكة|القدس|gmt|utc|am|pm|[صمه])*"
DAY = rf"(?:{WEEKDAY}[ ،,]+)?(?:{WORDED_DAY}|{NUMERIC_DAY}){CLOCK}"
STAMP = r"(?:نشر(?:ت)? (?:في|بتاريخ)|تاريخ النشر|(?:آخر|تم) (?:ال)?تحديث|حدث في|published|(?:last )?updated)"
AGO = r"منذ (?:\d+ )?(?:دقيقة|دقائق|ساعة|ساعات|ساعتين|يوم|يومين|أيام)"
