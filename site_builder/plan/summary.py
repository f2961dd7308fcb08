"""A story → its summary: everything that the pages of the site may know of it."""

from __future__ import annotations

from site_builder.domain.notes import Correction
from site_builder.domain.place import Place
from site_builder.domain.story import Story
from site_builder.domain.summary import Change, Headline, Summary
from site_builder.domain.text import Prose
from site_builder.plan.contents import reading_minutes
from site_builder.plan.evidence_words import label_of, url_of
from site_builder.plan.findable import findable
from site_builder.plan.index import StoryIndex
from site_builder.plan.names import name_of

QUESTIONS = 3
"""What a story in a list shows of what is disputed in it."""


def headline_of(story: Story) -> Headline:
    """What puts a story in order among the others."""
    narrative = story.narrative
    return Headline(story.slug, narrative.headline, narrative.published, narrative.draft)


def summary_of_story(index: StoryIndex) -> Summary:
    """All that a story tells of itself outside its own pages."""
    narrative = index.story.narrative
    return Summary(
        line=headline_of(index.story),
        dek=narrative.dek,
        authors=narrative.authors,
        topics=narrative.topics,
        updated=narrative.updated,
        minutes=reading_minutes(narrative.text),
        counts=_counts(index),
        questions=tuple((dispute.id, dispute.question) for dispute in index.sheet.disputes[:QUESTIONS]),
        changes=tuple(change_of(index, correction) for correction in index.sheet.corrections),
        words=tuple(sorted({word for entry in findable(index) for word in entry.words.split()})),
        at=Place(narrative.file),
    )


def change_of(index: StoryIndex, correction: Correction) -> Change:
    """A correction with the best place to read about the fact that it changes."""
    known = index.facts.get(correction.fact)
    url = url_of(index, known) if known else ""
    name = (label_of(index, correction.fact) or name_of(index, known)) if known else Prose("")
    return Change(correction.id, correction.date, str(correction.kind), correction.text, url, name)


def _counts(index: StoryIndex) -> tuple[tuple[str, int, str], ...]:
    sheet = index.sheet
    pages = (
        ("timeline", len(sheet.events), "event"),
        ("quotes", len(sheet.quotes), "quote"),
        ("comparison", len(sheet.figures), "figure"),
    )
    return tuple(page for page in pages if page[1])
