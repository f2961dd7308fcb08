"""The page of every correction of the site."""

from __future__ import annotations

from site_builder.domain.notes import Correction
from site_builder.domain.text import Prose
from site_builder.plan.address import Here
from site_builder.plan.edition import Edition
from site_builder.plan.frames import Head, site_frame
from site_builder.plan.home import Indexes
from site_builder.plan.index import StoryIndex
from site_builder.plan.notes import correction_note
from site_builder.plan.views.corrections import CorrectionEntry, CorrectionsView
from site_builder.plan.views.link import Link

DEK = "ما صححناه وحدثناه ووضحناه وسحبناه، بتاريخه، ومعه المعلومة التي تغيرت."
NONE_YET = Prose("لم يُنشر تصحيح بعد.")


def corrections_view(edition: Edition, stories: Indexes) -> CorrectionsView:
    """The latest correction first."""
    here = Here("corrections/")
    every = [(index, correction) for index in stories for correction in index.sheet.corrections]
    latest = sorted(every, key=lambda pair: pair[1].date, reverse=True)
    return CorrectionsView(
        frame=site_frame(edition, here, Head("التصحيحات", DEK)),
        kicker=Prose("التصحيحات"),
        headline=Prose("ما تغير بعد النشر"),
        dek=Prose(DEK),
        entries=tuple(_entry(index, here, correction) for index, correction in latest),
        empty=Prose("") if latest else NONE_YET,
    )


def _entry(index: StoryIndex, here: Here, correction: Correction) -> CorrectionEntry:
    story = Link(here.to(index.address.story), Prose(index.story.narrative.headline))
    return CorrectionEntry(f"{index.story.slug}--{correction.id}", story, correction_note(index, here, correction))
