"""The home page, the list of topics, and the page of each topic."""

from __future__ import annotations

from site_builder.domain.text import Prose
from site_builder.plan.address import Here
from site_builder.plan.edition import Edition
from site_builder.plan.frames import Head, site_frame
from site_builder.plan.structured import said, script_json
from site_builder.plan.summaries import Summaries, story_line, topic_links
from site_builder.plan.views.home import HomeView
from site_builder.plan.views.topic import TopicView
from site_builder.plan.views.topics import TopicLine, TopicsView

NOTHING_YET = Prose("لم تُنشر قصة بعد.")


def home_view(edition: Edition, stories: Summaries) -> HomeView:
    """Every story."""
    here, site = Here(""), edition.site
    head = Head(site.title, site.description or site.title, json_ld=_website(edition))
    return HomeView(
        frame=site_frame(edition, here, head),
        headline=Prose(site.title),
        dek=Prose(site.description),
        stories=tuple(story_line(edition, story, here) for story in stories),
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
            TopicLine(here.to(f"topics/{id_}/"), Prose(label), edition.count(len(_about(stories, id_)), "story"))
            for id_, label in edition.topics
        ),
    )


def topic_view(edition: Edition, stories: Summaries, topic: tuple[str, str]) -> TopicView:
    """The stories of one topic; `topic` is its id and its label."""
    id_, label = topic
    here, about = Here(f"topics/{id_}/"), _about(stories, id_)
    return TopicView(
        frame=site_frame(edition, here, Head(label, f"قصص {edition.site.title} عن {label}.")),
        kicker=Prose("موضوع"),
        headline=Prose(label),
        dek=edition.count(len(about), "story"),
        stories=tuple(story_line(edition, story, here) for story in about),
    )


def _about(stories: Summaries, topic: str) -> Summaries:
    return tuple(story for story in stories if topic in story.topics)


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
