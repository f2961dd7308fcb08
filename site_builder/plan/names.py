"""What things are called on a page: facts, people, sources."""

from __future__ import annotations

from site_builder.domain.dispute import Dispute
from site_builder.domain.event import Event
from site_builder.domain.figure import Figure, Rate
from site_builder.domain.notes import Term, Unknown
from site_builder.domain.people import Organisation, Person
from site_builder.domain.quote import Quote
from site_builder.domain.text import Prose
from site_builder.plan.index import Fact, StoryIndex

REPORTS = "reports"


def name_of(index: StoryIndex, fact: Fact) -> Prose:
    """A fact's name where only a few words fit: «قول سام ألتمان», the label of a figure, the title of an event."""
    if isinstance(fact, Quote):
        return Prose(f"قول {holder(index, fact.speaker)}")
    if isinstance(fact, Rate):
        return Prose(f"سعر صرف {fact.base} بعملة {fact.quote}")
    return Prose(_written(fact))


def holder(index: StoryIndex, name: str) -> Prose:
    """Who an id stands for: a person, an organisation, a source, «تقارير», or the very words that were written."""
    if name == REPORTS:
        return Prose("تقارير")
    if name in index.people:
        return Prose(index.people[name].name)
    return Prose(index.ordinals.get(name, name))


def short_names(index: StoryIndex) -> dict[str, Prose]:
    """The shortest name of each person and organisation in Arabic letters, where nobody else in the story shares it."""
    chosen = {id_: _shortest(person) for id_, person in index.people.items()}
    names = list(chosen.values())
    return {id_: Prose(short if names.count(short) == 1 else index.people[id_].name) for id_, short in chosen.items()}


def of_story(index: StoryIndex) -> str:
    """The end of a page's description: «من قصة «…»»."""
    return f"من قصة «{index.story.narrative.headline}»"


def together(names: tuple[str, ...]) -> str:
    """Names in a row, as Arabic joins them.

    >>> together(("سام", "مارك", "براد"))
    'سام ومارك وبراد'
    """
    return " و".join(dict.fromkeys(names))


def _written(fact: Fact) -> str:
    match fact:
        case Figure():
            return fact.label
        case Event():
            return fact.title
        case Person() | Organisation():
            return fact.name
        case Unknown() | Dispute():
            return fact.question
        case _:
            return fact.term if isinstance(fact, Term) else fact.id


def _shortest(person: Person | Organisation) -> str:
    if isinstance(person, Person) and person.unnamed:
        return person.name
    names = (person.name, *(name for name in person.also if not name.isascii()))
    return min(names, key=len)
