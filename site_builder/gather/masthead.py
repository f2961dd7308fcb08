"""What stands above the first paragraph: the title, and the section labels, menus and repetitions around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from site_builder.gather.block import Block, Form
from site_builder.gather.boilerplate import is_prose
from site_builder.gather.boilerplate_phrases import SECTIONS
from site_builder.gather.boilerplate_rule import BoilerplateRule, is_finished
from site_builder.gather.words import words

LONGEST_TITLE = 30
SHORTEST_SURE_TITLE = 4
LONGEST_MENU_ITEM = 3
SHORTEST_MENU = 3
LONGEST_SITE_NAME = 4
SECTION = BoilerplateRule("section", tiles=SECTIONS, fewest_tiles=1)
LONGEST_LABEL = 4
LONGEST_BYLINE = 3
BESIDE_BYLINE = frozenset(("date-line", "reading-time", "byline"))
NO_TITLE = -1

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Masthead:
    """The index of the title (`NO_TITLE` where none was found) and the reasons of what was cut around it."""

    title: int
    cuts: tuple[tuple[int, str], ...]


def read_masthead(blocks: Sequence[Block], reasons: Sequence[str]) -> Masthead:
    """The masthead of a file whose other furniture is already named."""
    kept = [index for index, reason in enumerate(reasons) if not reason]
    marked = next((index for index in kept if blocks[index].form is Form.TITLE), NO_TITLE)
    above = _above_prose(blocks, kept) if marked == NO_TITLE else [index for index in kept if index < marked]
    cuts = _labels([(index, words(blocks[index].text)) for index in above], title_is_marked=marked != NO_TITLE)
    left = [index for index in above if index not in cuts]
    title = marked if marked != NO_TITLE else _first_title(blocks, left)
    around = _around(blocks, [index for index in _above_prose(blocks, kept) if index != title], title, reasons)
    return Masthead(title, tuple((around | cuts).items()))


def _above_prose(blocks: Sequence[Block], kept: list[int]) -> list[int]:
    return list(takewhile(lambda index: not is_prose(blocks[index].text), kept))


def _labels(above: list[tuple[int, Key]], *, title_is_marked: bool) -> dict[int, str]:
    """Section labels and menus; where no title is marked, one candidate always stays to be it."""
    first = list(takewhile(lambda candidate: len(candidate[1]) <= LONGEST_MENU_ITEM, above))
    menu = len(first) >= SHORTEST_MENU
    one_word = len(first) < len(above) or title_is_marked
    cuts = {index: "section" for index, key in above if len(key) <= LONGEST_LABEL and SECTION.is_whole(" ".join(key))}
    cuts |= {index: "section" for index, key in first if one_word and len(key) == 1}
    cuts |= {index: "navigation" for index, _ in first if menu}
    if above and len(cuts) == len(above) and not title_is_marked:
        del cuts[above[-1][0]]
    return cuts


def _first_title(blocks: Sequence[Block], left: list[int]) -> int:
    """The first candidate, or its repetition below where the first carries the name of the site («… | صحيفة»)."""
    if not left or not _can_be_title(blocks[left[0]].text):
        return NO_TITLE
    first = words(blocks[left[0]].text)
    return next((index for index in left[1:] if _repeats(first, words(blocks[index].text))), left[0])


def _can_be_title(text: str) -> bool:
    return len(words(text)) <= LONGEST_TITLE and not is_finished(text)


def _around(blocks: Sequence[Block], others: list[int], title: int, reasons: Sequence[str]) -> dict[int, str]:
    """The title once more, alone or with the name of the site after it; a name or a place beside the date."""
    if title == NO_TITLE:
        return {}
    keys = {index: words(blocks[index].text) for index in others}
    repeated = [index for index, key in keys.items() if _repeats(key, words(blocks[title].text))]
    beside = [index for index in others if index > title and {*reasons[index - 1 : index + 2]} & BESIDE_BYLINE]
    bylines = [index for index in beside if len(keys[index]) <= LONGEST_BYLINE]
    return dict.fromkeys(bylines, "byline") | dict.fromkeys(repeated, "repeated-title")


def _repeats(key: Key, title: Key) -> bool:
    return (
        len(title) >= SHORTEST_SURE_TITLE and key[: len(title)] == title and len(key) <= len(title) + LONGEST_SITE_NAME
    )
