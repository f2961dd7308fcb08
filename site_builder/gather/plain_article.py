"""Plain text as it was scraped: a block a line, or a block a paragraph where the file is hard-wrapped."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from site_builder.gather.block import Block
from site_builder.gather.lines import Line, lines_of

NARROWEST_WRAP = 30
WIDEST_WRAP = 140
FEWEST_WRAPPED_PAIRS = 3
WRAPPED_SHARE = 0.6
SLACK = 0.85
SENTENCE_ENDS = (".", "؟", "?", "!", "…", ":", "»", "”", '"')


def plain_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a plain text, in its order."""
    lines = lines_of(text)
    width = wrap_width(lines)
    runs = _joined(lines, width) if width else ((line,) for line in lines)
    return tuple(Block(run, " ".join(line.text for line in run)) for run in runs)


def wrap_width(lines: tuple[Line, ...]) -> int:
    """The width at which a person or a program broke the lines, or 0 where each line is a paragraph.

    A wrapped line is one that had no room for the first word of the next; most such lines end amid a sentence.
    """
    width = max((len(line.text) for line in lines), default=0)
    pairs = [(first, second) for first, second in pairwise(lines) if _adjacent(first, second)]
    wrapped = [pair for pair in pairs if _had_no_room(*pair, width)]
    amid = [first for first, _ in wrapped if not first.text.endswith(SENTENCE_ENDS)]
    enough = len(wrapped) >= max(FEWEST_WRAPPED_PAIRS, WRAPPED_SHARE * len(pairs))
    fits = NARROWEST_WRAP <= width <= WIDEST_WRAP
    return width if fits and enough and len(amid) >= WRAPPED_SHARE * len(wrapped) else 0


def _joined(lines: tuple[Line, ...], width: int) -> Iterator[tuple[Line, ...]]:
    run: tuple[Line, ...] = ()
    for line in lines:
        if run and not (_adjacent(run[-1], line) and _had_no_room(run[-1], line, width)):
            yield run
            run = ()
        run = (*run, line)
    if run:
        yield run


def _adjacent(first: Line, second: Line) -> bool:
    return second.number == first.number + 1


def _had_no_room(first: Line, second: Line, width: int) -> bool:
    first_word = second.text.split(maxsplit=1)[0]
    return len(first.text) + 1 + len(first_word) > SLACK * width
