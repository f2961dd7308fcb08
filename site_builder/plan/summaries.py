"""A story in a list: its summary, made into what a template prints."""

from __future__ import annotations

from site_builder.domain.summary import Summary
from site_builder.domain.text import Prose
from site_builder.plan.address import Here, StoryAddress
from site_builder.plan.contents import reading_minutes
from site_builder.plan.date_words import date_label
from site_builder.plan.edition import Edition
from site_builder.plan.index import StoryIndex
from site_builder.plan.views.date_label import DateLabel
from site_builder.plan.views.link import Link
from site_builder.plan.views.story_summary import StorySummary

Summaries = tuple[Summary, ...]
"""Stories with the latest first."""

LATEST = 20
"""How many stories a list shows whole; the others stand on the pages of their months."""


def story_line(edition: Edition, story: Summary, here: Here) -> StorySummary:
    """A story in a list."""
    address = StoryAddress(story.slug)
    return StorySummary(
        url=here.to(address.story),
        headline=Prose(story.line.headline),
        dek=Prose(story.dek),
        topics=topic_links(edition, here, story.topics),
        published=_published(edition, story.line.published),
        updated=_updated(edition, story.updated),
        reading_time=_reading_time(edition, story.minutes),
        counts=tuple(
            Link(here.to(address.page(page)), edition.count(count, noun)) for page, count, noun in story.counts
        ),
        questions=tuple(
            Link(here.to(f"{address.story}#{dispute}"), Prose(question)) for dispute, question in story.questions
        ),
    )


def headline_link(story: Summary, here: Here) -> Link:
    """A story by its headline alone."""
    return Link(here.to(StoryAddress(story.slug).story), Prose(story.line.headline))


def topic_links(edition: Edition, here: Here, topics: tuple[str, ...]) -> tuple[Link, ...]:
    """The topics of a story, in the order of the site's settings."""
    return tuple(
        Link(here.to(f"topics/{topic}/"), Prose(label)) for topic, label in edition.site.topics if topic in topics
    )


def published(index: StoryIndex) -> DateLabel:
    """«نُشر 22 نوفمبر 2026»."""
    return _published(index.edition, index.story.narrative.published)


def updated(index: StoryIndex) -> DateLabel | None:
    """«آخر تحديث 22 نوفمبر 2026», where the story was updated."""
    return _updated(index.edition, index.story.narrative.updated)


def reading_time(index: StoryIndex) -> Prose:
    """«مدة القراءة: 4 دقائق»."""
    return _reading_time(index.edition, reading_minutes(index.story.narrative.text))


def _published(edition: Edition, iso: str) -> DateLabel:
    return date_label(edition, iso, "نُشر ")


def _updated(edition: Edition, iso: str) -> DateLabel | None:
    return date_label(edition, iso, "آخر تحديث ") if iso else None


def _reading_time(edition: Edition, minutes: int) -> Prose:
    return Prose(f"مدة القراءة: {edition.count(minutes, 'minute')}")
