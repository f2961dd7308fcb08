"""The numbers that a text states: in digits and in words, with scale words, and ranges."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from site_builder.arabic.fold import fold_reading
from site_builder.arabic.number_grammar import Grammar
from site_builder.arabic.number_ranges import NumberMention, with_ranges
from site_builder.arabic.number_tokens import tokens

__all__ = ["NumberMention", "folded_mentions", "in_original", "number_mentions", "read_number"]

_CACHED_TEXTS = 2048


@lru_cache(_CACHED_TEXTS)
def folded_mentions(text: str) -> tuple[NumberMention, ...]:
    """Every number of the text, with its place in `fold_reading(text)`."""
    folded = fold_reading(text)
    numbers = tuple(Grammar(folded.text, tuple(tokens(folded, text))).numbers())
    return tuple(with_ranges(folded.text, numbers))


def number_mentions(text: str) -> tuple[NumberMention, ...]:
    """Every number of the text, in order; a percentage gives the number before its sign, a date in digits its year.

    >>> [(str(n.low), str(n.high)) for n in number_mentions("بين 10 و20 مليون، أو ثلاثة وعشرون ألفًا، أو ١٢٫٥٪")]
    [('10000000', '20000000'), ('23000', '23000'), ('12.5', '12.5')]
    """
    return tuple(in_original(mention, text) for mention in folded_mentions(text))


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
