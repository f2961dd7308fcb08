"""Whether a stretch of a text begins and ends where words and numbers do."""

from __future__ import annotations

import re

from site_builder.arabic.letters import INVISIBLE, LETTERS, MARKS, TATWEEL, is_clitics

_UNSEEN = f"{MARKS}{TATWEEL}{INVISIBLE}"
_DIGIT = "0-9٠-٩۰-۹"
_JOINTS = ".,٫٬،:/'’\\-\u2010-\u2015\u2212"  # between two digits they hold one number, date, range or time together
_GROUP_SPACES = " \u00a0\u2009\u202f"

_LONGEST_LOOK_BACK = 32  # longer than any stack of clitics with its marks

_UNSEEN_CHARACTER = re.compile(f"[{_UNSEEN}]")
_ARABIC = re.compile(f"[{LETTERS}]")
_ARABIC_BEFORE = re.compile(f"[{LETTERS}][{LETTERS}{_UNSEEN}]*\\Z")
_OTHER_BEFORE = re.compile(f"[^\\W{LETTERS}{_UNSEEN}][{_UNSEEN}]*\\Z")
_ARABIC_AFTER = re.compile(f"[{_UNSEEN}]*[{LETTERS}]")
_OTHER_AFTER = re.compile(f"[{_UNSEEN}]*[^\\W{LETTERS}{_UNSEEN}]")

_NUMBER_BEFORE = re.compile(f"[{_DIGIT}][{_JOINTS}]\\Z|(?<![\\w)])[-\u2212]\\Z")
_NUMBER_AFTER = re.compile(f"[{_JOINTS}][{_DIGIT}]")
_FRESH = f"(?<![{_DIGIT}{_JOINTS}A-Za-z])(?<![A-Za-z] )"
_GROUPS = f"[1-9١-٩۱-۹][{_DIGIT}]{{0,2}}(?:[{_GROUP_SPACES}][{_DIGIT}]{{3}})*"
_GROUP_BEFORE = re.compile(f"{_FRESH}{_GROUPS}[{_GROUP_SPACES}]\\Z")
_GROUP_AT = re.compile(f"[{_DIGIT}]{{3}}(?![{_DIGIT}])")
_GROUP_END = re.compile(f"{_FRESH}{_GROUPS}\\Z")
_GROUP_AFTER = re.compile(f"[{_GROUP_SPACES}][{_DIGIT}]{{3}}(?![{_DIGIT}])")


def stands_whole(text: str, start: int, end: int) -> bool:
    """True where `text[start:end]` cuts no word and no number; clitics may stand before it.

    >>> stands_whole("130 مليون", 1, 9), stands_whole("ميتافيزيقا", 0, 4), stands_whole("وميتا", 1, 5)
    (False, False, True)
    """
    return _begins_whole(text, start) and _ends_whole(text, start, end)


def _begins_whole(text: str, start: int) -> bool:
    first = text[start]
    before = text[max(0, start - _LONGEST_LOOK_BACK) : start]
    if _ARABIC.match(first):
        attached = _ARABIC_BEFORE.search(before)
        return attached is None or is_clitics(attached.group())
    if not first.isalnum():
        return True
    if _OTHER_BEFORE.search(before):
        return False
    return not (first.isdigit() and (_NUMBER_BEFORE.search(before) or _cuts_group_before(text, start, before)))


def _cuts_group_before(text: str, start: int, before: str) -> bool:
    """True where the digits at `start` are a later group of a number written «1 000 000»."""
    return _GROUP_AT.match(text, start) is not None and _GROUP_BEFORE.search(before) is not None


def _ends_whole(text: str, start: int, end: int) -> bool:
    last = text[end - 1]
    if _UNSEEN_CHARACTER.match(last) and end - 1 > start:
        return _ends_whole(text, start, end - 1)
    if _ARABIC.match(last):
        return _ARABIC_AFTER.match(text, end) is None
    if not last.isalnum():
        return True
    if _OTHER_AFTER.match(text, end):
        return False
    return not (last.isdigit() and (_NUMBER_AFTER.match(text, end) or _cuts_group_after(text, end)))


def _cuts_group_after(text: str, end: int) -> bool:
    """True where a number written «1 000 000» goes on after `end`."""
    before = text[max(0, end - _LONGEST_LOOK_BACK) : end]
    return _GROUP_AFTER.match(text, end) is not None and _GROUP_END.search(before) is not None
