"""Stories as the index pages, the feed and the search see them."""

from __future__ import annotations

from site_builder.domain.story import Story
from site_builder.domain.text import Prose
from site_builder.plan.address import Here
from site_builder.plan.contents import reading_minutes
from site_builder.plan.date_words import date_label
from site_builder.plan.edition import Edition
from site_builder.plan.index import StoryIndex
from site_builder.plan.views.date_label import DateLabel
from site_builder.plan.views.link import Link
from site_builder.plan.views.story_summary import StorySummary

QUESTIONS = 3
"""What a story in a list shows of what is disputed in it."""


def latest_first(stories: tuple[Story, ...]) -> tuple[Story, ...]:
    """By date of publication; stories of one day by their folder's name."""
    return tuple(sorted(sorted(stories, key=lambda story: story.slug), key=_published, reverse=True))


def summary(index: StoryIndex, here: Here) -> StorySummary:
    """A story in a list."""
    narrative = index.story.narrative
    return StorySummary(
        url=here.to(index.address.story),
        headline=Prose(narrative.headline),
        dek=Prose(narrative.dek),
        topics=topic_links(index.edition, here, narrative.topics),
        published=published(index),
        updated=updated(index),
        reading_time=reading_time(index),
        counts=_counts(index, here),
        questions=tuple(
            Link(here.to(f"{index.address.story}#{dispute.id}"), Prose(dispute.question))
            for dispute in index.sheet.disputes[:QUESTIONS]
        ),
    )


def topic_links(edition: Edition, here: Here, topics: tuple[str, ...]) -> tuple[Link, ...]:
    """The topics of a story, in the order of the site's settings."""
    return tuple(
        Link(here.to(f"topics/{topic}/"), Prose(label)) for topic, label in edition.site.topics if topic in topics
    )


def published(index: StoryIndex) -> DateLabel:
    """«نُشر 22 نوفمبر 2026»."""
    return date_label(index.edition, index.story.narrative.published, "نُشر ")


def updated(index: StoryIndex) -> DateLabel | None:
    """«آخر تحديث 22 نوفمبر 2026», where the story was updated."""
    iso = index.story.narrative.updated
    return date_label(index.edition, iso, "آخر تحديث ") if iso else None


def reading_time(index: StoryIndex) -> Prose:
    """«مدة القراءة: 4 دقائق»."""
    return Prose(f"مدة القراءة: {index.edition.count(reading_minutes(index.story.narrative.text), 'minute')}")


def _counts(index: StoryIndex, here: Here) -> tuple[Link, ...]:
    sheet = index.sheet
    pages = (
        ("timeline", len(sheet.events), "event"),
        ("quotes", len(sheet.quotes), "quote"),
        ("comparison", len(sheet.figures), "figure"),
    )
    return tuple(
        Link(here.to(index.address.page(page)), index.edition.count(count, noun))
        for page, count, noun in pages
        if count
    )


def _published(story: Story) -> str:
    return story.narrative.published
