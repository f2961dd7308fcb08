"""The timeline page: events in known order, each with its date as far as it is known."""

from __future__ import annotations

from site_builder.domain.text import Prose
from site_builder.plan.address import Here
from site_builder.plan.event_entry import event_entry
from site_builder.plan.filters import SECOND, filter_group, nameless, people_set, select
from site_builder.plan.frames import Head, story_frame
from site_builder.plan.index import StoryIndex
from site_builder.plan.names import of_story
from site_builder.plan.periods import periods
from site_builder.plan.timeline_words import dek, headline
from site_builder.plan.views.timeline import TimelineView

STRIP_NOTE = Prose("كل عقدة حدث. المسافات لا تمثل المدد.")


def timeline_view(index: StoryIndex) -> TimelineView:
    """Every event of the sheet."""
    here = Here(index.address.page("timeline"))
    ordered = index.ordered
    people = select(tuple(event.people for event in ordered.every), nameless=nameless(index))
    organisations = select(tuple(event.organisations for event in ordered.every), first=SECOND)
    entries = tuple(
        event_entry(index, here, event, people.keys(event.people) + organisations.keys(event.organisations))
        for event in ordered.every
    )
    head = Head(f"الخط الزمني: {headline(ordered)}", _description(index), "article")
    return TimelineView(
        frame=story_frame(index, here, head, "timeline"),
        kicker=Prose("الخط الزمني"),
        headline=Prose(headline(ordered)),
        dek=Prose(dek(ordered)),
        strip_note=STRIP_NOTE,
        filter=filter_group(
            "event",
            people_set(index, "event", "الأشخاص", people),
            people_set(index, "event", "الجهات", organisations),
        ),
        periods=periods(index, entries),
    )


def _description(index: StoryIndex) -> str:
    count = index.edition.count(len(index.sheet.events), "event")
    return f"{count} بالترتيب المعروف، وتاريخ كل حدث كما تذكره المصادر، {of_story(index)}."
