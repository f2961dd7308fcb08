"""The page of one event."""

from __future__ import annotations

from dataclasses import replace

from site_builder.domain.event import Event
from site_builder.domain.text import Prose
from site_builder.plan.address import Here
from site_builder.plan.chains import event_chain
from site_builder.plan.event_entry import event_entry, how_alone
from site_builder.plan.evidence_words import page_of
from site_builder.plan.frames import Head, story_frame
from site_builder.plan.index import StoryIndex
from site_builder.plan.structured import said, script_json
from site_builder.plan.trails import trail
from site_builder.plan.views.event import EventView
from site_builder.plan.views.timeline import TimelineEvent


def event_view(index: StoryIndex, event: Event) -> EventView:
    """The event by itself."""
    here = Here(page_of(index, event))
    return EventView(
        frame=story_frame(index, here, _head(index, event, here), "timeline"),
        kicker=Prose("حدث"),
        event=_by_itself(index, event, event_entry(index, here, event)),
        trail=trail(index, here, event, event_chain(index, here, event)),
    )


def _by_itself(index: StoryIndex, event: Event, entry: TimelineEvent) -> TimelineEvent:
    """On its own page an event has no «previous event»: it follows one with a name."""
    return replace(entry, how=Prose(how_alone(index, event)), far=False)


def _head(index: StoryIndex, event: Event, here: Here) -> Head:
    return Head(
        title=event.title,
        description=event.text or f"{event.title}: متى، ومن ذكره، والمقطع الذي ورد فيه.",
        kind="article",
        json_ld=_structured(index, event, here),
    )


def _structured(index: StoryIndex, event: Event, here: Here) -> str:
    return script_json(
        {
            "@type": "Event",
            "url": index.edition.absolute(here.url),
            "inLanguage": index.edition.site.language,
            "name": said(event.title),
            "description": said(event.text),
            "startDate": event.when.machine if event.when and not event.when.approximate else "",
        }
    )
