"""People and organisations as cards: in short on the story page, with all that is theirs on the people page."""

from __future__ import annotations

from dataclasses import replace

from site_builder.domain.people import Organisation, Person
from site_builder.domain.text import Prose, Verbatim
from site_builder.plan.address import Here
from site_builder.plan.evidence_words import evidence_links, page_of, source_links
from site_builder.plan.figure_lines import spoken
from site_builder.plan.index import StoryIndex
from site_builder.plan.views.link import Link
from site_builder.plan.views.person_card import PersonCard, RoleLine

UNNAMED = Prose("بلا اسم في المصادر")
BRIEF_QUOTE = 9
"""Words of a quote that a link shows."""

Party = Person | Organisation


def short_card(index: StoryIndex, here: Here, party: Party) -> PersonCard:
    """Name, role, evidence."""
    person = party if isinstance(party, Person) else None
    return PersonCard(
        id=party.id,
        kind="person" if person else "organisation",
        name=Prose(party.name),
        latin="" if party.latin == party.name else party.latin,
        also=tuple(Prose(name) for name in party.also),
        unnamed=UNNAMED if person and person.unnamed else Prose(""),
        summary=summary_of(index, party),
        roles=_roles(index, here, person) if person else (),
        text=Prose("" if isinstance(party, Person) else party.text),
        editor_note=Prose(party.grounds.editor_note),
        url=here.to(page_of(index, party)),
        evidence=evidence_links(index, here, party),
        quotes=(),
        figures=(),
        events=(),
    )


def full_card(index: StoryIndex, here: Here, party: Party) -> PersonCard:
    """The short card with the quotes, figures and events of the party."""
    return replace(
        short_card(index, here, party),
        quotes=_quotes(index, here, party.id),
        figures=_figures(index, here, party.id),
        events=_events(index, here, party.id),
    )


def summary_of(index: StoryIndex, party: Party) -> Verbatim:
    """The role; where sources differ: «مؤسس …» في المصدر الأول، و«الرئيس التنفيذي …» في المصدر الثاني."""
    if isinstance(party, Organisation) or not party.roles:
        return Verbatim("")
    if len({role.text for role in party.roles}) == 1:
        return Verbatim(party.roles[0].text)
    said = (f"«{role.text}» في {index.ordinals.get(role.evidence.source, '')}" for role in party.roles)
    return Verbatim("، و".join(said))


def short_quote(text: str) -> Verbatim:
    """The first words of a quote, in «»."""
    words = text.split()
    return Verbatim(f"«{' '.join(words[:BRIEF_QUOTE])}{' …' if len(words) > BRIEF_QUOTE else ''}»")


def _roles(index: StoryIndex, here: Here, person: Person) -> tuple[RoleLine, ...]:
    return tuple(
        RoleLine(Verbatim(role.text), Prose(f"في {link.text}"), link.url)
        for role in person.roles
        for link in source_links(index, here, (role.evidence,))
    )


def _quotes(index: StoryIndex, here: Here, party: str) -> tuple[Link, ...]:
    return tuple(
        Link(here.to(page_of(index, quote)), short_quote(quote.text))
        for quote in index.sheet.quotes
        if quote.speaker == party
    )


def _figures(index: StoryIndex, here: Here, party: str) -> tuple[Link, ...]:
    return tuple(
        Link(here.to(page_of(index, figure)), Prose(f"{figure.label}: {spoken(index.edition, figure)}"))
        for figure in index.sheet.figures
        if party == figure.claimed_by or party in figure.disputed_by
    )


def _events(index: StoryIndex, here: Here, party: str) -> tuple[Link, ...]:
    return tuple(
        Link(here.to(page_of(index, event)), Prose(event.title))
        for event in index.sheet.events
        if party in event.people or party in event.organisations
    )
