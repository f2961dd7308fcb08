"""The numbers that a text states: in digits and in words, with scale words, and ranges."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from site_builder.arabic.fold import fold_reading
from site_builder.arabic.number_grammar import Grammar, Number
from site_builder.arabic.number_ranges import NumberMention, link_between, with_ranges
from site_builder.arabic.number_tokens import tokens

__all__ = ["NumberMention", "folded_mentions", "in_original", "number_mentions", "read_number", "runs_backward"]

_CACHED_TEXTS = 2048


@lru_cache(_CACHED_TEXTS)
def folded_mentions(text: str) -> tuple[NumberMention, ...]:
    """Every number of the text, with its place in `fold_reading(text)`."""
    return tuple(with_ranges(fold_reading(text).text, _numbers(text)))


@lru_cache(_CACHED_TEXTS)
def number_mentions(text: str) -> tuple[NumberMention, ...]:
    """Every number of the text, in order; a percentage gives the number before its sign, a date in digits its year.

    >>> [(str(n.low), str(n.high)) for n in number_mentions("بين 10 و20 مليون، أو ثلاثة وعشرون ألفًا، أو ١٢٫٥٪")]
    [('10000000', '20000000'), ('23000', '23000'), ('12.5', '12.5')]
    """
    return tuple(in_original(mention, text) for mention in folded_mentions(text))


def runs_backward(text: str) -> tuple[Decimal, Decimal] | None:
    """The ends of the first range in the text, from low to high, where they are written from high to low.

    An end without a scale word takes the other's, so that «900–1 مليون» runs backward too.

    >>> runs_backward("20–10 مليون"), runs_backward("10–20 مليون")
    ((Decimal('10000000'), Decimal('20000000')), None)
    """
    folded, numbers = fold_reading(text).text, _numbers(text)
    for first, second in pairwise(numbers):
        if link_between(folded, first.start, first.end, second.start):
            scale = max(first.scale, second.scale)
            high, low = (one.value if one.scale > 1 else one.value * scale for one in (first, second))
            return (low, high) if low < high else None
    return None


def _numbers(text: str) -> tuple[Number, ...]:
    """Every number of the folded text, ends of ranges apart."""
    folded = fold_reading(text)
    return tuple(Grammar(folded.text, tuple(tokens(folded, text))).numbers())


def in_original(mention: NumberMention, text: str) -> NumberMention:
    """A mention in `fold_reading(text)` with its place in the text itself."""
    start, end = fold_reading(text).span(mention.start, mention.end, text)
    return replace(mention, start=start, end=end)


def read_number(text: str) -> NumberMention | None:
    """The number or the range that the whole text is, outer spaces aside; nothing for anything else.

    >>> read_number("١٢٫٥")
    NumberMention(low=Decimal('12.5'), high=Decimal('12.5'), start=0, end=4)
    >>> read_number("300 مليون دولار") is None
    True
    """
    mentions = number_mentions(text)
    if len(mentions) != 1:
        return None
    before, after = text[: mentions[0].start].strip(), text[mentions[0].end :].strip()
    return None if after or before not in ("", "من", "بين", "ما بين") else mentions[0]
