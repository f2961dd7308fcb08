"""An event as the timeline and its own page show it."""

from __future__ import annotations

from site_builder.domain.event import Event
from site_builder.domain.figure import Figure
from site_builder.domain.quote import Quote
from site_builder.domain.text import Prose, Verbatim
from site_builder.plan.address import Here
from site_builder.plan.date_words import how_known, when_words
from site_builder.plan.evidence_words import evidence_links, page_of
from site_builder.plan.index import StoryIndex
from site_builder.plan.neighbours import told
from site_builder.plan.order import Ordered
from site_builder.plan.views.link import Link
from site_builder.plan.views.timeline import TimelineEvent

ADRIFT, NO_DATE, NOT_SAID = "بلا ترتيب معروف", "بلا تاريخ", "لا يقول المصدر متى"
FAR_YEARS = 2
"""From this many years on, the thread to the next event is drawn as a gap."""


def event_entry(index: StoryIndex, here: Here, event: Event, keys: tuple[int, ...] = ()) -> TimelineEvent:
    """The event at its place in the known order; `keys` are the radios that show it."""
    ordered = index.ordered
    parties = [index.people[party] for party in (*event.people, *event.organisations) if party in index.people]
    return TimelineEvent(
        id=event.id,
        state=_state(event, ordered),
        far=_is_far(event, ordered),
        keys=keys,
        when=_when(index, event),
        machine=event.when.machine if event.when else "",
        how=Prose(_how(event, ordered, index)),
        title=Prose(event.title),
        text=Prose(event.text),
        people=tuple(Link(here.to(page_of(index, party)), Prose(party.name)) for party in parties),
        evidence=evidence_links(index, here, event),
        editor_note=Prose(event.grounds.editor_note),
        related=_related(index, here, event),
        page_url=here.to(page_of(index, event)),
    )


def _state(event: Event, ordered: Ordered) -> str:
    if event in ordered.adrift:
        return "adrift"
    if event.when:
        return "exact" if event.when.exact else "about"
    return "stated"


def _when(index: StoryIndex, event: Event) -> Prose | Verbatim:
    if event.when:
        return Prose(when_words(index.edition, event.when))
    if event.as_stated:
        return Verbatim(f"«{event.as_stated}»")
    if event.after:
        return Prose("بعد ذلك")
    return Prose(ADRIFT if event in index.ordered.adrift else NO_DATE)


def _how(event: Event, ordered: Ordered, index: StoryIndex) -> str:
    if event.when:
        return how_known(event.when)
    if event in ordered.adrift:
        return f"بألفاظ المصدر، {ADRIFT}" if event.as_stated else NOT_SAID
    known = ["بألفاظ المصدر"] if event.as_stated else []
    known += [_follows(event, ordered, index)] if event.after else []
    return "، ".join(known) or "قبل الحدث التالي"


def how_alone(index: StoryIndex, event: Event) -> str:
    """How the date is known, without a glance at the neighbours on the timeline."""
    if event.when:
        return how_known(event.when)
    known = ["بألفاظ المصدر"] if event.as_stated else []
    known += [_after(index, event)] if event.after else []
    return "، ".join(known) or NOT_SAID


def _follows(event: Event, ordered: Ordered, index: StoryIndex) -> str:
    chain = ordered.chain_of(event)
    at = chain.index(event)
    return "بعد الحدث السابق" if at and chain[at - 1].id == event.after else _after(index, event)


def _after(index: StoryIndex, event: Event) -> str:
    known = index.facts.get(event.after)
    return f"بعد: {known.title}" if isinstance(known, Event) else "بعد حدث آخر"


def _is_far(event: Event, ordered: Ordered) -> bool:
    chain = ordered.chain_of(event)
    if not chain or chain[-1] == event:
        return bool(chain) and chain != ordered.chains[-1]
    following = chain[chain.index(event) + 1]
    now, then = (event.when and event.when.end), (following.when and following.when.start)
    return bool(now and then and then.year - now.year >= FAR_YEARS)


def _related(index: StoryIndex, here: Here, event: Event) -> tuple[Link, ...]:
    """The quotes and figures whose evidence overlaps the event's."""
    mine = index.traces_of(event)
    facts: tuple[Quote | Figure, ...] = (*index.sheet.quotes, *index.sheet.figures)
    near = (fact for fact in facts if index.share_words(mine, index.traces_of(fact)))
    return tuple(Link(here.to(page_of(index, fact)), told(index, fact)) for fact in near)
