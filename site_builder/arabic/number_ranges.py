"""Which neighbouring numbers are the two ends of a range: «10–20 مليون», «بين 10 و20», «من 10 إلى 20»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from site_builder.arabic.number_grammar import Number


@dataclass(frozen=True, slots=True)
class NumberMention:
    """A number, or a range where `high` differs from `low`, at `text[start:end]`, clitics not included."""

    low: Decimal
    high: Decimal
    start: int
    end: int


PERCENT = r"(?: ?%| (?:في ال|بال)ما?ئه)"
_DASH = re.compile(rf"{PERCENT}? ?[-‐‑‒–—−~] ?")
_TO = re.compile(rf"{PERCENT}? (?:و?حتي|الي|to) ")
_AND = re.compile(rf"{PERCENT}? و ?")
_BETWEEN = re.compile(r"(?<!\w)(?:ما )?[وف]?بين (?:ال)?\Z")
# After these verbs and nouns «من … إلى …» tells a change, not a range.
_CHANGES = "رتفع|رتفاع|زاد|زياده|زيادت|قفز|صعد|نما|نمو|نتقل|تحول|تراجع|نخفض|نخفاض|هبط|رفع|خفض|تقلص|تضاعف"
_CHANGE = re.compile(rf"(?:{_CHANGES})\w*(?: \w+){{0,4}} من (?:ال)?\Z")
_AFTER_ITS_NOUN = re.compile(r"(?<!من )(?<!بين )(?<!\w)ال\Z")  # «الحزمة الواحدة إلى 300»: one package, no range
_LOOK_BACK = 72
_NEAR = 10  # «من 100 إلى 80 مليون» shares its scale, «من 500 إلى 2 مليون» does not


def with_ranges(text: str, numbers: Sequence[Number]) -> Iterator[NumberMention]:
    """The numbers of a folded text, those that are the ends of one range as one."""
    at = 0
    while at < len(numbers):
        pair = _pair(text, numbers[at], numbers[at + 1]) if at + 1 < len(numbers) else ()
        yield from pair or (_single(numbers[at], numbers[at].value),)
        at += 2 if pair else 1


def _plain(value: Decimal) -> Decimal:
    """The value without idle zeros after the point: 1500000, not 1500000.0."""
    whole = value.to_integral_value()
    return whole if whole == value else value.normalize()


def _mention(low: Decimal, high: Decimal, start: int, end: int) -> NumberMention:
    return NumberMention(_plain(low), _plain(high), start, end)


def _single(number: Number, value: Decimal) -> NumberMention:
    return _mention(value, value, number.start, number.end)


def _pair(text: str, first: Number, second: Number) -> tuple[NumberMention, ...]:
    """One range, or two numbers of which the first shares the scale of the second, or nothing."""
    link = link_between(text, first.start, first.end, second.start)
    if link == "dash":
        return _dashed(first, second, spaced=" " in text[first.end : second.start])
    if link in ("to", "change"):
        return _from_to(first, second, is_change=link == "change")
    return _rising(first, second, _shared(first, second)) if link == "between" else ()


def link_between(text: str, start: int, end: int, following: int) -> str:
    """What links the number at `text[start:end]` with the one at `following`: dash, to, change, between, or nothing."""
    gap = text[end:following]
    before = text[max(0, start - _LOOK_BACK) : start]
    if _DASH.fullmatch(gap):
        return "dash"
    if _TO.fullmatch(gap) and not (_AFTER_ITS_NOUN.search(before) and text[start].isalpha()):
        return "change" if _CHANGE.search(before) else "to"
    return "between" if _AND.fullmatch(gap) and _BETWEEN.search(before) else ""


def _shared(first: Number, second: Number) -> Decimal:
    """The first number, in the scale of the second where it states none and is the smaller («10 إلى 20 مليون»)."""
    alone = first.scale == 1 and first.value < second.value / second.scale
    return first.value * second.scale if alone else first.value


def _rising(first: Number, second: Number, low: Decimal) -> tuple[NumberMention, ...]:
    return (_mention(low, second.value, first.start, second.end),) if low < second.value else ()


def _dashed(first: Number, second: Number, *, spaced: bool) -> tuple[NumberMention, ...]:
    """A dash; «20-10 مليون», as some type it right to left, is a range where no space parts it."""
    if not spaced and first.scale == 1 < second.scale and first.value > second.value / second.scale:
        return (_mention(second.value, first.value * second.scale, first.start, second.end),)
    return _rising(first, second, _shared(first, second))


def _from_to(first: Number, second: Number, *, is_change: bool) -> tuple[NumberMention, ...]:
    """«من 10 إلى 20»: a range, unless it falls, or a word before it tells a change from one to the other."""
    mantissa = second.value / second.scale
    is_near = first.scale == 1 and mantissa / _NEAR < first.value < mantissa * _NEAR
    low = first.value * second.scale if is_near else _shared(first, second)
    if low < second.value and not is_change:
        return _rising(first, second, low)
    return _single(first, low), _single(second, second.value)
