"""The numbers of a text that a witness does not state: sums, shares, dates, and numbers that count something."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from site_builder.arabic.currency import money_mentions
from site_builder.arabic.date_mentions import date_mentions
from site_builder.arabic.fold import fold_orthographic
from site_builder.arabic.numbers import NumberMention, number_mentions
from site_builder.arabic.units import percent_mentions
from site_builder.domain.span import Span
from site_builder.verify.witness import Witness


class Measure(Enum):
    """What a number measures."""

    MONEY = "money"
    SHARE = "share"
    DATE = "date"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Unstated:
    """A number of the text that nobody states."""

    measure: Measure
    span: Span
    words: str


_COUNTED = re.compile(r"[\s\u00a0]*\(?[«\"“”]?(?P<noun>[\u0621-\u064a\u064b-\u0652]{2,})")
_JOINED_TO_LATIN = re.compile(r"[A-Za-z][A-Za-z0-9.\-]*[ \-]?\Z")
_STRUCTURE_NOUNS = (
    "نقطة نقاط سؤال أسئلة سبب أسباب محور محاور قسم أقسام فصل فصول خطوة خطوات مصدر مصادر رواية روايات مقال مقالات "
    "فقرة فقرات جانب جوانب طرف أطراف موقف مواقف"
)
_OWN_STRUCTURE = re.compile(
    rf"(?:ال)?(?:{'|'.join(fold_orthographic(_STRUCTURE_NOUNS).text.split())})(?:ين|ان|تين|تان|ا)?\Z"
)
_ONE_OR_TWO = 2


def unstated(text: str, witness: Witness) -> Iterator[Unstated]:
    """In the order of the measures: first what is most precise, so that no number is judged twice."""
    judged: list[Span] = []
    for measure, span, stated in _precise(text, witness):
        judged.append(span)
        if not stated:
            yield _found(measure, span, text)
    for number in number_mentions(text):
        span = Span(number.start, number.end)
        if not any(span.overlaps(one) for one in judged) and not witness.states_number(number):
            yield from _counting(number, text)


def _precise(text: str, witness: Witness) -> Iterator[tuple[Measure, Span, bool]]:
    """Every sum, share and date of the text, and whether it is stated."""
    for money in money_mentions(text):
        yield Measure.MONEY, Span(money.start, money.end), witness.states_sum(money)
    for share in percent_mentions(text):
        yield Measure.SHARE, Span(share.start, share.end), witness.states_share(share)
    for date in date_mentions(text):
        yield Measure.DATE, Span(date.start, date.end), witness.states_date(date)


def _counting(number: NumberMention, text: str) -> Iterator[Unstated]:
    """A number counts where a noun follows it; the newsroom's own «ثلاثة أسئلة», «طرف واحد» and «GPT-4» do not."""
    counted = _COUNTED.match(text, number.end)
    written = text[number.start : number.end]
    is_word = not any(letter.isdigit() for letter in written)
    if counted is None or _JOINED_TO_LATIN.search(text[: number.start]) or (is_word and number.high <= _ONE_OR_TWO):
        return
    if not _OWN_STRUCTURE.match(fold_orthographic(counted["noun"]).text):
        yield _found(Measure.COUNT, Span(number.start, counted.end()), text)


def _found(measure: Measure, span: Span, text: str) -> Unstated:
    return Unstated(measure, span, " ".join(span.of(text).split()))
