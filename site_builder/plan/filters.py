"""Radios for the people of a list: six at most, the rest together."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from site_builder.domain.text import Prose
from site_builder.plan.edition import Edition
from site_builder.plan.index import StoryIndex
from site_builder.plan.names import short_names
from site_builder.plan.views.filter import Filter, FilterGroup

MOST = 6
EVERYONE, OTHERS = Prose("الجميع"), Prose("غيرهم")
NO_CHOICE = 1


@dataclass(frozen=True, slots=True)
class Selection:
    """The people that have a radio of their own, and the number that every other one shares (0: nobody does)."""

    chosen: tuple[str, ...]
    others: int

    def keys(self, people: tuple[str, ...]) -> tuple[int, ...]:
        """The numbers of the radios that show an entry with these people."""
        numbers = {self.chosen.index(one) + 1 if one in self.chosen else self.others for one in people}
        return tuple(sorted(number for number in numbers if number))


def select(people: tuple[tuple[str, ...], ...]) -> Selection:
    """Those with most entries, in order of first appearance; where there are more than six, five and «غيرهم»."""
    counts = Counter(person for entry in people for person in dict.fromkeys(entry))
    if len(counts) <= NO_CHOICE:
        return Selection((), 0)
    kept = MOST if len(counts) <= MOST else MOST - 1
    most = [person for person, _ in counts.most_common(kept)]
    in_order = tuple(person for person in counts if person in most)
    return Selection(in_order, MOST if len(counts) > MOST else 0)


def filter_group(
    index: StoryIndex, selection: Selection, entries: tuple[tuple[int, ...], ...], noun: str
) -> FilterGroup:
    """The radios of a selection, with how many entries each shows; `noun` is `quote` or `event`."""
    names = short_names(index)
    texts = [names.get(person, Prose(person)) for person in selection.chosen]
    radios = [*enumerate(texts, start=1)] + ([(selection.others, OTHERS)] if selection.others else [])
    legend = {"quote": "أقوال", "event": "أحداث"}[noun]
    return FilterGroup(
        Prose(legend),
        EVERYONE,
        tuple(Filter(number, text, _count(index.edition, entries, number, noun)) for number, text in radios),
    )


def _count(edition: Edition, entries: tuple[tuple[int, ...], ...], number: int, noun: str) -> Prose:
    return edition.count(sum(number in keys for keys in entries), noun)
