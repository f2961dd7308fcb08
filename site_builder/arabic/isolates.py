"""One run as HTML: its characters by the newsroom's policy, in an element with the direction of its kind."""

from __future__ import annotations

import re
from decimal import Decimal
from html import escape

from site_builder.arabic.digits import to_digits
from site_builder.arabic.policy import Policy
from site_builder.arabic.runs import Run

RIGHT_TO_LEFT_MARK = "\u200f"

_ARABIC_DIGIT = re.compile("[٠-٩۰-۹]")
_LATIN_HYPHEN = re.compile("(?<=[0-9%])[-‑](?=[0-9])")
_SCORE = re.compile(r"([0-9]+(?:\.[0-9]+)?)[-‑]([0-9]+(?:\.[0-9]+)?)")
_DASH = re.compile("[–—‑-]")
_DATE_SEPARATOR = re.compile("[.-]")
_PERCENT = re.compile("([%٪]?)(.*?)[ \u00a0\n]?([%٪]?)")
_SPACE = re.compile("[ \n]")
_UNTOUCHED = frozenset({"url", "phone"})
_LEFT_TO_RIGHT = frozenset({"url", "phone", "date", "ratio", "money"})


def isolated(run: Run, text: str, policy: Policy | None) -> str:
    """A run as HTML. Without a policy it is verbatim: an invisible mark at most is added.

    >>> isolated(Run("range", 0, 9), "2023-2025", Policy("latn", "standard"))
    '<bdi dir="rtl">2023–2025</bdi>'
    >>> isolated(Run("percent", 0, 5), "12.5%", Policy("arab", "standard"))
    '<bdi dir="rtl">١٢٫٥٪</bdi>'
    """
    if run.kind in ("latin", "email", "version"):
        return f'<bdi lang="en">{escape(text, quote=False)}</bdi>'
    if run.kind == "foreign":
        return f"<bdi>{text}</bdi>"
    written = text_of(run, text, policy)
    if run.kind == "number":
        return written
    return f'<bdi dir="{direction(run, written)}">{escape(written, quote=False)}</bdi>'


def text_of(run: Run, text: str, policy: Policy | None) -> str:
    """The characters of a run as they are shown."""
    if run.kind in _UNTOUCHED:
        return text
    if policy is None:
        return _verbatim(run, text)
    return to_digits(_edited(run, text), policy.digits)


def direction(run: Run, written: str) -> str:
    """`ltr` or `rtl`: ranges start on the right; a sign stands where readers of its digits look for it."""
    if run.kind in _LEFT_TO_RIGHT:
        return "ltr"
    if run.kind == "range" and not _is_score(written):
        return "rtl"
    return "rtl" if _ARABIC_DIGIT.search(written) else "ltr"


def _edited(run: Run, text: str) -> str:
    if run.kind == "date":
        return _DATE_SEPARATOR.sub("/", text)
    if run.kind == "range":
        return text if _is_score(text) else _DASH.sub("–", _percent_last(text), count=1)
    if run.kind == "percent":
        return _percent_last(text).replace("-", "−")
    return text.replace("-", "−") if run.kind in ("signed", "money") else text


def _verbatim(run: Run, text: str) -> str:
    """A hyphen between Latin digits would turn the range around: a mark before it keeps its start on the right."""
    if run.kind == "range" and not _is_score(text):
        return _LATIN_HYPHEN.sub(lambda hyphen: RIGHT_TO_LEFT_MARK + hyphen.group(), text)
    return _SPACE.sub("\u00a0", text)


def _percent_last(text: str) -> str:
    """«%50» and «50 %» are written 50%."""
    match = _PERCENT.fullmatch(text)
    return f"{match[2]}{match[1] or match[3]}" if match else text


def _is_score(text: str) -> bool:
    """«3-1» with a hyphen and a smaller second number is a result, not a range."""
    score = _SCORE.fullmatch(to_digits(text, "latn").replace(",", ""))
    return score is not None and Decimal(score[1]) > Decimal(score[2])
