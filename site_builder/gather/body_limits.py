"""The limits of an article as the fact sheet draws them (`body: {from, to}`): they win over every rule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.gather.article_rules import BODY_ENDS_BEFORE_START, BODY_WORDS_NOT_FOUND
from site_builder.gather.block import Block
from site_builder.gather.body_override import BodyOverride
from site_builder.gather.words import words

SHOWN = 80
LEFT_TO_RULES = -1


@dataclass(frozen=True, slots=True)
class Limits:
    """The indexes of the first and the last block kept; -1 for a side that the fact sheet leaves to the rules."""

    start: int = LEFT_TO_RULES
    end: int = LEFT_TO_RULES


NO_LIMITS = Limits()


def body_limits(blocks: Sequence[Block], body: BodyOverride, name: str) -> Limits | tuple[Finding, ...]:
    """Where the words of `body` stand, or a finding for each side whose words no line begins with."""
    start = _index(blocks, body.start, 0)
    end = _index(blocks, body.end, max(start or 0, 0))
    if start is not None and end is not None:
        return Limits(start, end)
    if start is not None and (earlier := _index(blocks, body.end, 0)) is not None:
        first, last = blocks[start].number, blocks[earlier].number
        return (BODY_ENDS_BEFORE_START.broken(Place(name, last), file=name, start=first, end=last),)
    missing = [("from", body.start)] * (start is None) + [("to", body.end)] * (end is None)
    return tuple(_not_found(blocks, said, side, name) for side, said in missing)


def _index(blocks: Sequence[Block], said: str, first: int) -> int | None:
    """The first block from `first` on that begins with the words; -1 where no words were written."""
    key = words(said)
    found = (index for index in range(first, len(blocks)) if words(blocks[index].text)[: len(key)] == key)
    return next(found, None) if key else LEFT_TO_RULES


def _not_found(blocks: Sequence[Block], said: str, side: str, name: str) -> Finding:
    nearest = max(blocks, key=lambda block: _likeness(said, block.text))
    text = nearest.text if len(nearest.text) <= SHOWN else nearest.text[:SHOWN].rstrip() + "…"
    place = Place(name, nearest.number)
    return BODY_WORDS_NOT_FOUND.broken(place, file=name, words=said, side=side, line=nearest.number, nearest=text)


def _likeness(said: str, text: str) -> float:
    key = words(said)
    return SequenceMatcher(None, " ".join(key), " ".join(words(text)[: len(key)]), autojunk=False).ratio()
