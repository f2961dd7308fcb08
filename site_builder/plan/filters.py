"""Radios for a list: by people, by organisations, by topics; six of a kind at most, the rest together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from site_builder.domain.people import Person
from site_builder.domain.text import Prose
from site_builder.plan.edition import Edition
from site_builder.plan.index import StoryIndex
from site_builder.plan.names import short_names
from site_builder.plan.views.filter import Filter, FilterGroup, FilterSet

MOST = 6
SECOND = MOST + 1
"""The number of the first radio of a second kind."""
OTHER_PEOPLE, OTHER_THINGS = Prose("غيرهم"), Prose("غيرها")
EVERYTHING = {"quote": Prose("كل الأقوال"), "event": Prose("كل الأحداث")}
NO_CHOICE = 1
Entries = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Selection:
    """Those that have a radio of their own, numbered from `first`, and the number that the rest share (0: nobody).

    `entries` are what was chosen from.
    """

    chosen: tuple[str, ...]
    others: int
    first: int = 1
    entries: Entries = ()

    def keys(self, ids: tuple[str, ...]) -> tuple[int, ...]:
        """The numbers of the radios that show an entry with these."""
        if not self.chosen and not self.others:
            return ()
        known = {self.chosen.index(one) + self.first if one in self.chosen else self.others for one in ids if one}
        return tuple(sorted(number for number in known if number))


def select(entries: Entries, first: int = 1, nameless: frozenset[str] = frozenset()) -> Selection:
    """Those with most entries, in order of first appearance.

    Where there are more than six, five and the rest together; the nameless always belong to the rest, for a
    description is too long for a radio.
    """
    counts = Counter(one for entry in entries for one in dict.fromkeys(entry) if one)
    if len(counts) <= NO_CHOICE:
        return Selection((), 0, first, entries)
    named = Counter({one: count for one, count in counts.items() if one not in nameless})
    shared = len(counts) > MOST or len(named) < len(counts)
    most = [one for one, _ in named.most_common(MOST - shared)]
    in_order = tuple(one for one in counts if one in most)
    return Selection(in_order, first + len(in_order) if shared else 0, first, entries)


def nameless(index: StoryIndex) -> frozenset[str]:
    """The people that the sources describe and do not name."""
    return frozenset(id_ for id_, one in index.people.items() if isinstance(one, Person) and one.unnamed)


def people_set(index: StoryIndex, noun: str, legend: str, selection: Selection) -> FilterSet:
    """Radios for people and organisations; `noun` is what the list holds, `quote` or `event`."""
    names = short_names(index)
    labels = {one: names.get(one, Prose(one)) for one in selection.chosen}
    others = OTHER_PEOPLE if selection.first < SECOND else OTHER_THINGS
    return filter_set(index.edition, noun, legend, selection, {**labels, "": others})


def filter_set(
    edition: Edition, noun: str, legend: str, selection: Selection, labels: Mapping[str, Prose]
) -> FilterSet:
    """The radios of a selection, with how many entries each shows; the label of the rest is that of no id."""
    keys = [selection.keys(entry) for entry in selection.entries]
    radios = [(at, labels[one]) for at, one in enumerate(selection.chosen, start=selection.first)]
    radios += [(selection.others, labels[""])] if selection.others else []
    count = {number: edition.count(sum(number in one for one in keys), noun) for number, _ in radios}
    return FilterSet(Prose(legend), tuple(Filter(number, text, count[number]) for number, text in radios))


def filter_group(noun: str, *sets: FilterSet) -> FilterGroup:
    """The sets that offer a choice; `noun` is `quote` or `event`."""
    return FilterGroup(EVERYTHING[noun], tuple(one for one in sets if one.filters))
