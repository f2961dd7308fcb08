"""What is kept of a file and what is cut: the fact sheet's limits first, the rules for what they leave open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from site_builder.gather.block import Block
from site_builder.gather.body_limits import LEFT_TO_RULES, Limits
from site_builder.gather.boilerplate import reasons
from site_builder.gather.masthead import NO_TITLE, read_masthead

MARKUP = "markup"
OUTSIDE_BODY = "outside-body"


@dataclass(frozen=True, slots=True)
class Selection:
    """A reason for each block that is cut, nothing for each that is kept; the title's index among the kept, or -1."""

    reasons: tuple[str, ...]
    title: int


def select(blocks: Sequence[Block], limits: Limits) -> Selection:
    """The selection of the blocks of one file."""
    first = max(limits.start, 0)
    last = limits.end if limits.end != LEFT_TO_RULES else len(blocks) - 1
    inside = _inside(blocks[first : last + 1], limits)
    before, after = [OUTSIDE_BODY] * first, [OUTSIDE_BODY] * (len(blocks) - 1 - last)
    return Selection((*before, *inside.reasons, *after), inside.title)


def _inside(blocks: Sequence[Block], limits: Limits) -> Selection:
    if LEFT_TO_RULES not in (limits.start, limits.end):
        drawn = [block.reason if block.reason == MARKUP else "" for block in blocks]
        return _titled(drawn, read_masthead(blocks, drawn).title)
    ruled = list(reasons(blocks))
    masthead = read_masthead(blocks, ruled)
    for index, reason in masthead.cuts:
        ruled[index] = reason
    if limits.start != LEFT_TO_RULES:
        ruled[0] = ""
    if limits.end != LEFT_TO_RULES:
        ruled[-1] = ""
    return _titled(ruled, masthead.title)


def _titled(ruled: list[str], title: int) -> Selection:
    above = sum(not reason for reason in ruled[:title])
    return Selection(tuple(ruled), above if title != NO_TITLE else NO_TITLE)
