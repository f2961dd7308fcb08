"""The home page, the list of topics, the page of each topic, and the pages of their months."""

from __future__ import annotations

from site_builder.domain.text import Prose
from site_builder.plan.address import Here
from site_builder.plan.edition import Edition
from site_builder.plan.frames import Head, site_frame
from site_builder.plan.months import month_of, month_words, years_of
from site_builder.plan.structured import said, script_json
from site_builder.plan.summaries import LATEST, Summaries, story_line, topic_links
from site_builder.plan.views.home import HomeView
from site_builder.plan.views.story_list import StoryListView
from site_builder.plan.views.story_summary import StorySummary
from site_builder.plan.views.topics import TopicLine, TopicsView

NOTHING_YET = Prose("لم تُنشر قصة بعد.")
ARCHIVE, ARCHIVE_WORDS = "archive/", "الأرشيف"


def home_view(edition: Edition, stories: Summaries) -> HomeView:
    """The latest stories, and the way to all the others."""
    here, site = Here(""), edition.site
    head = Head(site.title, site.description or site.title, json_ld=_website(edition))
    return HomeView(
        frame=site_frame(edition, here, head),
        headline=Prose(site.title),
        dek=Prose(site.description),
        stories=_latest(edition, stories, here),
        years=years_of(edition, stories, here, ARCHIVE),
        topics=topic_links(edition, here, tuple(topic for topic, _ in edition.topics)),
        empty=Prose("") if stories else NOTHING_YET,
    )


def topics_view(edition: Edition, stories: Summaries) -> TopicsView:
    """The topics that have a story."""
    here = Here("topics/")
    head = Head("الموضوعات", f"موضوعات {edition.site.title}، وقصص كل موضوع.")
    return TopicsView(
        frame=site_frame(edition, here, head),
        headline=Prose("الموضوعات"),
        dek=Prose(""),
        topics=tuple(
            TopicLine(here.to(f"topics/{id_}/"), Prose(label), edition.count(len(about_topic(stories, id_)), "story"))
            for id_, label in edition.topics
        ),
    )


def topic_view(edition: Edition, about: Summaries, topic: tuple[str, str]) -> StoryListView:
    """The latest stories of one topic, and the way to the others; `topic` is its id and its label."""
    id_, label = topic
    here = Here(f"topics/{id_}/")
    return StoryListView(
        frame=site_frame(edition, here, Head(label, f"قصص {edition.site.title} عن {label}.")),
        kicker=Prose("موضوع"),
        headline=Prose(label),
        dek=edition.count(len(about), "story"),
        stories=_latest(edition, about, here),
        years=years_of(edition, about, here, here.url),
    )


def month_view(edition: Edition, stories: Summaries, under: str, kicker: str) -> StoryListView:
    """Every story of one month; `under` is the folder of the months, `kicker` says of what they are."""
    here = Here(f"{under}{month_of(stories[0])}/")
    words = month_words(edition, month_of(stories[0]))
    return StoryListView(
        frame=site_frame(edition, here, Head(f"{kicker}: {words}", f"{kicker}، قصص {edition.site.title} في {words}.")),
        kicker=Prose(kicker),
        headline=Prose(words),
        dek=edition.count(len(stories), "story"),
        stories=tuple(story_line(edition, story, here) for story in stories),
        years=(),
    )


def about_topic(stories: Summaries, topic: str) -> Summaries:
    """The stories of one topic."""
    return tuple(story for story in stories if topic in story.topics)


def _latest(edition: Edition, stories: Summaries, here: Here) -> tuple[StorySummary, ...]:
    return tuple(story_line(edition, story, here) for story in stories[:LATEST])


def _website(edition: Edition) -> str:
    site = edition.site
    return script_json(
        {
            "@type": "WebSite",
            "url": site.base_url,
            "name": said(site.title),
            "description": said(site.description),
            "inLanguage": site.language,
            "publisher": {"@type": "Organization", "name": said(site.publisher or site.title)},
        }
    )
