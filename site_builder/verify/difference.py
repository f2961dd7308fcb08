"""What differs between an excerpt and a passage, word by word, for an editor to read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from site_builder.arabic.fold import fold_orthographic, fold_presentation

Block = tuple[str, int, int, int, int]
"""An opcode of difflib."""

_WORD = re.compile(r"\S+")
_PUNCTUATION = '".,:;!?()[]،؛؟…-–—'
_CONTEXT = 3
"""Words shown on each side of a difference."""


def difference(excerpt: str, passage: str) -> str:
    """Two lines, «-» for the excerpt and «+» for the source; ⟦…⟧ holds what differs.

    >>> print(difference("إنها ليست مكافئة توقيع", "قال: إنها ليست مكافأة توقيع أبدًا"))
    - إنها ليست ⟦مكافئة⟧ توقيع
    + إنها ليست ⟦مكافأة⟧ توقيع
    """
    ours = _WORD.findall(excerpt)
    theirs = _closest_window(ours, _WORD.findall(passage))
    blocks = _without_ends(_blocks(ours, theirs))
    return f"- {_shown(ours, [op[:3] for op in blocks])}\n+ {_shown(theirs, [(op[0], *op[3:]) for op in blocks])}"


def spelled_differently(excerpt: str, stated: str) -> str:
    """The words that differ, as pairs «ours ← theirs».

    >>> spelled_differently("مكافاة توقيع", "مكافأة توقيع")
    'مكافاة ← مكافأة'
    """
    ours, theirs = _WORD.findall(excerpt), _WORD.findall(stated)
    pairs = [op for op in _blocks(ours, theirs) if op[0] != "equal"]
    return " | ".join(f"{' '.join(ours[a:b])} ← {' '.join(theirs[c:d])}" for _, a, b, c, d in pairs)


def _blocks(ours: list[str], theirs: list[str]) -> Sequence[Block]:
    """What is equal and what differs; punctuation around a word counts only where nothing else differs."""
    mine, yours = [_bare(word) for word in ours], [_bare(word) for word in theirs]
    if mine == yours:
        mine, yours = ours, theirs
    return SequenceMatcher(None, mine, yours, autojunk=False).get_opcodes()


def _without_ends(blocks: Sequence[Block]) -> Sequence[Block]:
    """What the source says before and after the excerpt is no difference."""
    start = 1 if blocks and blocks[0][0] == "insert" else 0
    end = len(blocks) - 1 if len(blocks) > 1 and blocks[-1][0] == "insert" else len(blocks)
    return blocks[start:end]


def _bare(word: str) -> str:
    return fold_presentation(word).text.strip(_PUNCTUATION) or word


def _closest_window(ours: list[str], theirs: list[str]) -> list[str]:
    """The stretch of the passage, as long as the excerpt, that shares most words with it."""
    if len(theirs) <= len(ours):
        return theirs
    wanted = [fold_orthographic(word).text for word in ours]
    folded = [fold_orthographic(word).text for word in theirs]
    starts = range(len(theirs) - len(ours) + 1)
    best = max(starts, key=lambda start: _likeness(wanted, folded[start : start + len(ours)]))
    return theirs[best : best + len(ours)]


def _likeness(ours: list[str], theirs: list[str]) -> float:
    """How alike two stretches are: the words they share, then the letters they share."""
    words = SequenceMatcher(None, ours, theirs, autojunk=False).ratio()
    letters = SequenceMatcher(None, " ".join(ours), " ".join(theirs), autojunk=False).quick_ratio()
    return words + letters


def _shown(words: list[str], blocks: list[tuple[str, int, int]]) -> str:
    """The words with what differs in brackets; long stretches in common are shortened."""
    parts = []
    for index, (tag, start, end) in enumerate(blocks):
        stretch = words[start:end]
        if tag != "equal":
            parts.append(f"⟦{' '.join(stretch)}⟧")
        else:
            parts.append(_shortened(stretch, first=index == 0, last=index == len(blocks) - 1))
    return " ".join(part for part in parts if part)


def _shortened(words: list[str], *, first: bool, last: bool) -> str:
    head = [] if first else words[:_CONTEXT]
    tail = [] if last else words[len(words) - _CONTEXT :]
    if len(words) <= 2 * _CONTEXT:
        return " ".join(words)
    return " ".join([*head, "…", *tail])
