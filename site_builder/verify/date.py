"""When: a date that no evidence says and no editor answers for is invented."""

from __future__ import annotations

from collections.abc import Iterator

from site_builder.arabic.date_mentions import DateMention, date_mentions
from site_builder.arabic.find import Level, find
from site_builder.domain.event import Event
from site_builder.domain.figure import Figure
from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.domain.rule import Rule
from site_builder.domain.when import Day
from site_builder.verify import field_rules as rules
from site_builder.verify.dossier import Dossier
from site_builder.verify.passages import nearest_passage
from site_builder.verify.sighting import Sighting

_PARTS = ("year", "month", "day")


def check(dossier: Dossier) -> Iterator[Finding]:
    """Every date of an event or a figure, and the source's words that stand for one."""
    for event in dossier.sheet.events:
        yield from _check_when(event, event.as_stated, dossier)
        yield from _check_as_stated(event, dossier)
    for figure in dossier.sheet.figures:
        yield from _check_when(figure, "", dossier)


def _check_when(fact: Event | Figure, as_stated: str, dossier: Dossier) -> Iterator[Finding]:
    sightings = dossier.seen(fact.id)
    if fact.when is None or fact.grounds.by_editor or not sightings:
        return
    said = (*dates_said(sightings), *date_mentions(as_stated))
    for day in dict.fromkeys(day for day in (fact.when.start, fact.when.end) if day):
        missing = unsaid_parts(day, said)
        if missing:
            undated = rules.UNDATED_EVENT if isinstance(fact, Event) else rules.UNDATED_FIGURE
            yield invented(
                undated, fact.at.of("when"), said, field="when", sheet=fact.when.edtf, part=written_parts(day, missing)
            )
            return


def invented(undated: Rule, at: Place, said: tuple[DateMention, ...], **values: str) -> Finding:
    """The finding on a date that none of those `said` is, or `undated` where none is said."""
    words = "، ".join(dict.fromkeys(_written(mention) for mention in said))
    return (rules.INVENTED_DATE if words else undated).broken(at, said=words, **values)


def dates_said(sightings: tuple[Sighting, ...]) -> tuple[DateMention, ...]:
    """The dates that the excerpts say, read whole, so that a cut «3 يوليو» of «3 يوليو 2024» fits no other year."""
    return tuple(
        mention
        for sighting in sightings
        for mention in date_mentions(sighting.text)
        if sighting.touches(mention.start, mention.end)
    )


def unsaid_parts(day: Day, said: tuple[DateMention, ...]) -> tuple[str, ...]:
    """The parts of a date that no mention says, leaving aside mentions that contradict it.

    >>> unsaid_parts(Day(2025, 6), (DateMention(2025, 0, 0, 0, 4), DateMention(2024, 6, 0, 9, 19)))
    ('month',)
    """
    fitting = [mention for mention in said if _fits(mention, day)]
    return tuple(
        part for part in _PARTS if getattr(day, part) and not any(getattr(mention, part) for mention in fitting)
    )


def written_parts(day: Day, parts: tuple[str, ...]) -> str:
    """Some parts of a date as a message shows them.

    >>> written_parts(Day(2025, 6, 30), ("month", "day"))
    '?-06-30'
    """
    year, month, day_ = (getattr(day, part) if part in parts else 0 for part in _PARTS)
    return _written(DateMention(year, month, day_, 0, 0))


def _fits(mention: DateMention, day: Day) -> bool:
    parts = [(getattr(mention, part), getattr(day, part)) for part in _PARTS]
    return all(0 in pair or pair[0] == pair[1] for pair in parts)


def _written(mention: DateMention) -> str:
    """As much as is said: «2009», «?-07-02».

    >>> _written(DateMention(2009, 0, 0, 0, 4)), _written(DateMention(0, 7, 2, 0, 7))
    ('2009', '?-07-02')
    """
    parts = [f"{part:02d}" if part else "?" for part in (mention.year, mention.month, mention.day)]
    return "-".join(parts).removesuffix("-?").removesuffix("-?")


def _check_as_stated(event: Event, dossier: Dossier) -> Iterator[Finding]:
    sources = tuple(dict.fromkeys(sighting.source for sighting in dossier.seen(event.id)))
    if not event.as_stated or not sources:
        return
    passages = [passage.text for source in sources for passage in source.article.passages]
    if not any(find(event.as_stated, text, Level.PRESENTATION) for text in passages):
        place, _ = nearest_passage(event.as_stated, sources)
        yield rules.AS_STATED_NOT_FOUND.broken(event.at.of("as_stated"), as_stated=event.as_stated, where=place)
