"""The words for years, months, weeks and days, in the spelling of `fold_reading`."""

from __future__ import annotations

SINGULARS = {"سنه": "year", "عام": "year", "شهر": "month", "اسبوع": "week", "يوم": "day"}
DUALS = {
    **dict.fromkeys(("سنتين", "سنتان", "عامين", "عامان"), "year"),
    **dict.fromkeys(("شهرين", "شهران"), "month"),
    **dict.fromkeys(("اسبوعين", "اسبوعان"), "week"),
    **dict.fromkeys(("يومين", "يومان"), "day"),
}
COUNTED = {
    **SINGULARS,
    **dict.fromkeys(("سنوات", "سنين", "اعوام", "عاما"), "year"),
    **dict.fromkeys(("شهرا", "اشهر", "شهور"), "month"),
    **dict.fromkeys(("اسبوعا", "اسابيع"), "week"),
    **dict.fromkeys(("يوما", "ايام"), "day"),
}
OWNED = {**COUNTED, "سنت": "year"}  # before a possessive: «سنتهم», «عامه»
ADVERBS = {"سنويا": "year", "شهريا": "month", "اسبوعيا": "week", "يوميا": "day"}
ADJECTIVES = {"سنوي": "year", "سنويه": "year", "شهري": "month", "شهريه": "month"}
