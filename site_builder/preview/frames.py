"""A code frame: the line of a finding with its neighbours, and the token that the caret stands under."""

from __future__ import annotations

import re
from dataclasses import dataclass

BEFORE, AFTER = 2, 1  # lines shown around the line itself
LEAD, LENGTH = 60, 200  # characters kept before the token of a long line, and of the whole line
TOKEN = re.compile(r"\"[^\"]*\"|'[^']*'|«[^»]*»|\[[^\]]*\]\([^)]*\)|[^\s,\]}]+|.")
VALUE = re.compile(r"\"[^\"]*\"|'[^']*'|[^,\]}#]*[^,\]}#\s]|.")


@dataclass(frozen=True, slots=True)
class Line:
    """A line cut in three: `token` is empty but on the line of the finding."""

    number: int
    before: str
    token: str = ""
    after: str = ""


def frame(text: str, line: int, column: int, *, yaml: bool) -> tuple[Line, ...]:
    r"""The lines around a place, or nothing where the place is the file as a whole.

    >>> [line.token for line in frame("a: 1\namount: 30 مليون # why", 2, 9, yaml=True)]
    ['', '30 مليون']
    """
    lines = text.split("\n")
    if not 1 <= line <= len(lines):
        return ()
    first, last = max(line - BEFORE, 1), min(line + AFTER, len(lines))
    shown = [number for number in range(first, last + 1) if number <= line or lines[number - 1].strip()]
    return tuple(
        _marked(number, lines[number - 1], column, yaml=yaml)
        if number == line
        else Line(number, _short(lines[number - 1]))
        for number in shown
    )


def _marked(number: int, text: str, column: int, *, yaml: bool) -> Line:
    """The line of the finding; of a long one the part around its token."""
    start = min(max(column, 1) - 1, len(text))
    match = (VALUE if yaml else TOKEN).match(text, start) if column else None
    end = match.end() if match else start
    since = text.rfind(" ", 0, max(start - LEAD, 0)) + 1 if start > LENGTH // 2 else 0
    until = max(since + LENGTH, end)
    before = ("…" if since else "") + text[since:start]
    after = text[end:until] + ("…" if len(text) > until else "")
    return Line(number, before, text[start:end], after)


def _short(text: str) -> str:
    return text if len(text) <= LENGTH else text[:LENGTH] + "…"
