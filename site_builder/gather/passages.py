"""From the blocks of the article to its passages: title, subheads, paragraphs, each with its anchor."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from hashlib import sha256

from site_builder.domain.source import Passage, PassageKind
from site_builder.gather.block import Block, Form
from site_builder.gather.words import words

LONGEST_SUBHEAD = 14
STATEMENT_ENDS = (".", "!", "…", ":", "؛", "،")
CLOSERS = " \u00a0\u200e\u200f»”\"')]"
ANCHOR_DIGITS = 6


def passages(blocks: Sequence[Block], title: int) -> tuple[Passage, ...]:
    """The passages of the kept blocks; `title` is the index of the title among them, or -1."""
    kinds = [_kind(blocks, index, title) for index in range(len(blocks))]
    anchors = anchors_of([block.text for block in blocks])
    return tuple(
        Passage(anchor, kind, block.text, block.number)
        for anchor, kind, block in zip(anchors, kinds, blocks, strict=True)
    )


def anchors_of(texts: Sequence[str]) -> tuple[str, ...]:
    """Anchors that depend on the words of each text alone; the second text of the same words ends in `-2`."""
    seen: Counter[str] = Counter()
    anchors: list[str] = []
    for text in texts:
        digest = sha256(" ".join(words(text) or (text,)).encode()).hexdigest()[:ANCHOR_DIGITS]
        seen[digest] += 1
        anchors.append(f"p-{digest}" + (f"-{seen[digest]}" if seen[digest] > 1 else ""))
    return tuple(anchors)


def _kind(blocks: Sequence[Block], index: int, title: int) -> PassageKind:
    if index == title:
        return PassageKind.TITLE
    form = blocks[index].form
    is_subhead = _stands_as_subhead(blocks, index, title) if form is Form.OPEN else form in (Form.HEAD, Form.TITLE)
    return PassageKind.SUBHEAD if is_subhead else PassageKind.PARAGRAPH


def _stands_as_subhead(blocks: Sequence[Block], index: int, title: int) -> bool:
    """In plain text a subhead is a short line between two paragraphs that ends as no statement does."""
    between = title < index - 1 and 0 < index < len(blocks) - 1
    return (
        between
        and _is_short(blocks[index].text)
        and not any(_is_short(blocks[neighbour].text) for neighbour in (index - 1, index + 1))
    )


def _is_short(text: str) -> bool:
    return len(words(text)) <= LONGEST_SUBHEAD and not text.rstrip(CLOSERS).endswith(STATEMENT_ENDS)
