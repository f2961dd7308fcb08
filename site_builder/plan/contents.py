"""The headings of a narrative, and the time that it takes to read."""

from __future__ import annotations

import re

from site_builder.arabic.slug import heading_id
from site_builder.domain.text import Prose
from site_builder.plan.views.link import Link

FEWEST = 4
"""A shorter list of contents costs a reader more than it saves."""

WORDS_A_MINUTE = 180
FENCE = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*(?:\{[^}]*?#([\w-]+)[^}]*\})?[ \t]*$", re.MULTILINE)
LINK = re.compile(r"!?\[((?:[^\[\]]|\[[^\]]*\])*)\]\([^)]*\)")
MARKUP = re.compile(r"[*`]|(?<!\w)_|_(?!\w)")


def contents(markdown: str) -> tuple[Link, ...]:
    """Links to the second-level headings, where there are at least four."""
    taken: set[str] = set()
    found = []
    for level, text, own_id in HEADING.findall(FENCE.sub("", markdown)):
        words = plain_words(text)
        anchor = own_id or heading_id(words, taken)
        taken.add(anchor)
        if level == "##":
            found.append(Link(f"#{anchor}", Prose(words)))
    return tuple(found) if len(found) >= FEWEST else ()


def reading_minutes(markdown: str) -> int:
    """Minutes for a reader of Arabic, rounded up, at least one."""
    return max(1, -(-len(plain_words(markdown).split()) // WORDS_A_MINUTE))


def plain_words(markdown: str) -> str:
    """The text without its links and emphasis.

    >>> plain_words("قال: [«عرض [ميتا]»](fact:offer) *أخيرًا*")
    'قال: «عرض [ميتا]» أخيرًا'
    """
    return MARKUP.sub("", LINK.sub(r"\1", markdown)).strip()
