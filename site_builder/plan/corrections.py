"""The page of every correction of the site."""

from __future__ import annotations

from site_builder.domain.summary import Change, Summary
from site_builder.domain.text import Prose
from site_builder.plan.address import Here, StoryAddress
from site_builder.plan.edition import Edition
from site_builder.plan.frames import Head, site_frame
from site_builder.plan.notes import correction_note
from site_builder.plan.summaries import Summaries
from site_builder.plan.views.corrections import CorrectionEntry, CorrectionsView
from site_builder.plan.views.link import Link

DEK = "ما صححناه وحدثناه ووضحناه وسحبناه، بتاريخه، ومعه المعلومة التي تغيرت."
NONE_YET = Prose("لم يُنشر تصحيح بعد.")


def corrections_view(edition: Edition, stories: Summaries) -> CorrectionsView:
    """The latest correction first."""
    here = Here("corrections/")
    every = [(story, change) for story in stories for change in story.changes]
    latest = sorted(every, key=lambda pair: pair[1].date, reverse=True)
    return CorrectionsView(
        frame=site_frame(edition, here, Head("التصحيحات", DEK)),
        kicker=Prose("التصحيحات"),
        headline=Prose("ما تغير بعد النشر"),
        dek=Prose(DEK),
        entries=tuple(_entry(edition, here, *pair) for pair in latest),
        empty=Prose("") if latest else NONE_YET,
    )


def _entry(edition: Edition, here: Here, story: Summary, change: Change) -> CorrectionEntry:
    link = Link(here.to(StoryAddress(story.slug).story), Prose(story.line.headline))
    return CorrectionEntry(f"{story.slug}--{change.id}", link, correction_note(edition, here, change))
