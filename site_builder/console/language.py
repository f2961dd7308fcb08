"""Which language the terminal speaks."""

from __future__ import annotations

from collections.abc import Mapping

from site_builder.domain.wording import Language

LOCALE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")  # in the order that POSIX gives them


def language_of(asked: str | None, environment: Mapping[str, str]) -> Language:
    """The language asked for, or the one of the locale; English where neither is Arabic.

    >>> language_of(None, {"LANG": "ar_LB.UTF-8"}), language_of("en", {"LANG": "ar_LB.UTF-8"}), language_of(None, {})
    ('ar', 'en', 'en')
    """
    locale = next((environment[name] for name in LOCALE_VARIABLES if environment.get(name)), "")
    return "ar" if (asked or locale).startswith("ar") else "en"
