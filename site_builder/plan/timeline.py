"""The timeline page: events in known order, each with its date as far as it is known."""

from __future__ import annotations

from site_builder.domain.text import Prose, Verbatim
from site_builder.plan.address import Here
from site_builder.plan.event_entry import event_entry
from site_builder.plan.filters import Selection, filter_group, select
from site_builder.plan.frames import Head, story_frame
from site_builder.plan.index import StoryIndex
from site_builder.plan.names import of_story
from site_builder.plan.timeline_words import dek, headline
from site_builder.plan.views.timeline import StripMark, TimelineEvent, TimelineView

STRIP_NOTE = Prose("المسافات لا تمثل المدد")
ADRIFT = "بلا ترتيب"
STRIP_WORDS = 4
"""Words of a source's own dating that fit on the strip."""


def timeline_view(index: StoryIndex) -> TimelineView:
    """Every event of the sheet."""
    here = Here(index.address.page("timeline"))
    ordered = index.ordered
    selection = event_selection(index)
    events = tuple(event_entry(index, here, event, selection) for event in ordered.every)
    head = Head(f"الخط الزمني: {headline(ordered)}", _description(index), "article")
    return TimelineView(
        frame=story_frame(index, here, head, "timeline"),
        kicker=Prose("الخط الزمني"),
        headline=Prose(headline(ordered)),
        dek=Prose(dek(ordered)),
        strip_note=STRIP_NOTE,
        strip=_strip(index, events),
        filter=filter_group(index, selection, tuple(event.keys for event in events), "event"),
        events=events,
    )


def event_selection(index: StoryIndex) -> Selection:
    """The people that the timeline can be filtered by."""
    return select(tuple(event.people for event in index.sheet.events))


def _strip(index: StoryIndex, events: tuple[TimelineEvent, ...]) -> tuple[StripMark, ...]:
    """A mark for each event that has a place, and one for all that have none."""
    marks = tuple(_strip_mark(event) for event in events if event.state != "adrift")
    adrift = [event for event in events if event.state == "adrift"]
    if not adrift:
        return marks
    text = f"{ADRIFT}: {index.edition.count(len(adrift), 'event')}"
    return (*marks, StripMark(f"#{adrift[0].id}", Prose(text), "adrift", far=False))


def _strip_mark(event: TimelineEvent) -> StripMark:
    words = event.when.strip("«»").split()
    short = " ".join(words[:STRIP_WORDS]) + ("…" if len(words) > STRIP_WORDS else "")
    text = Verbatim(short) if isinstance(event.when, Verbatim) else event.when
    return StripMark(f"#{event.id}", text, event.state, event.far)


def _description(index: StoryIndex) -> str:
    count = index.edition.count(len(index.sheet.events), "event")
    return f"{count} بالترتيب المعروف، وتاريخ كل حدث كما تذكره المصادر، {of_story(index)}."
