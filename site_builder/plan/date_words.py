"""Dates as far as they are known, in words."""

from __future__ import annotations

from site_builder.arabic.dates import date_words
from site_builder.domain.text import Prose
from site_builder.domain.when import Day, When
from site_builder.plan.edition import Edition
from site_builder.plan.views.date_label import DateLabel

HOW = ("سنة محددة", "شهر محدد", "يوم محدد")


def date_label(edition: Edition, iso: str, before: str = "") -> DateLabel:
    """A date of the newsroom's own (ISO 8601), with words before it: «آخر تحديث 22 نوفمبر 2026»."""
    year, month, day = (*(int(part) for part in iso.split("-")), 0, 0)[:3]
    return DateLabel(Prose(f"{before}{date_words(year, month, day, edition.policy)}"), iso)


def when_words(edition: Edition, when: When) -> str:
    """«2009», «نحو يونيو 2025», «من مايو 2025 إلى يوليو 2025», «حتى يوليو 2025», «منذ مايو 2025»."""
    if when.start and when.end and when.start != when.end:
        return f"من {day_words(edition, when.start)} إلى {day_words(edition, when.end)}"
    if when.start and when.end:
        return ("نحو " if when.approximate else "") + day_words(edition, when.start)
    if when.start:
        return f"منذ {day_words(edition, when.start)}"
    return f"حتى {day_words(edition, when.end)}" if when.end else ""


def day_words(edition: Edition, day: Day) -> str:
    """A year, a month or a day in words."""
    return date_words(day.year, day.month, day.day, edition.policy)


def how_known(when: When) -> str:
    """How exactly a date is known: «سنة محددة», «تقريبًا», «بين تاريخين»."""
    if when.approximate:
        return "تقريبًا"
    if when.start and when.end and when.start != when.end:
        return "بين تاريخين"
    if when.start and when.end:
        return HOW[bool(when.start.month) + bool(when.start.day)]
    return "لا تُعرف نهايته" if when.start else "لا تُعرف بدايته"


def in_time(edition: Edition, when: When) -> str:
    """A date inside a sentence: «في عام 2009», «في يونيو 2025», «يوم 3 يوليو 2025», «حتى يوليو 2025».

    An approximate date says so: «في نحو يونيو 2025».
    """
    words = when_words(edition, when)
    if when.start is None or when.start != when.end:
        return words
    if when.start.day and not when.approximate:
        return f"يوم {words}"
    return f"في عام {words}" if not when.start.month and not when.approximate else f"في {words}"
