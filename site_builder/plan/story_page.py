"""The story page."""

from __future__ import annotations

from dataclasses import replace

from site_builder.domain.summary import Headline, Neighbours
from site_builder.domain.text import Markdown, Prose
from site_builder.plan.address import Here, StoryAddress
from site_builder.plan.citations import citations, jumps
from site_builder.plan.comparison import inline_charts
from site_builder.plan.contents import contents
from site_builder.plan.disputes import dispute_cards
from site_builder.plan.frames import Head, story_frame
from site_builder.plan.index import StoryIndex
from site_builder.plan.names import together
from site_builder.plan.notes import correction_notes, term_notes, unknown_notes
from site_builder.plan.person_cards import short_card
from site_builder.plan.print_edition import edition_path
from site_builder.plan.source_words import source_lines
from site_builder.plan.structured import Json, said, script_json
from site_builder.plan.summaries import published, reading_time, topic_links, updated
from site_builder.plan.views.link import Link
from site_builder.plan.views.story import StoryView


def story_view(index: StoryIndex, beside: Neighbours) -> StoryView:
    """A story with links to its neighbours in time."""
    here = Here(index.address.story)
    alone, edition = _alone(index, here), _edition(index, here)
    return replace(alone, previous=_link(here, beside.before), next=_link(here, beside.after), edition=edition)


def _alone(index: StoryIndex, here: Here) -> StoryView:
    narrative, sheet = index.story.narrative, index.sheet
    return StoryView(
        frame=story_frame(index, here, _head(index), "story"),
        kicker=topic_links(index.edition, here, narrative.topics),
        headline=Prose(narrative.headline),
        dek=Prose(narrative.dek),
        draft=narrative.draft,
        byline=Prose(f"إعداد {together(narrative.authors)}"),
        published=published(index),
        updated=updated(index),
        reading_time=reading_time(index),
        tracing=_tracing(index),
        brief=tuple(Markdown(line) for line in narrative.brief),
        contents=contents(narrative.text),
        narrative=Markdown(narrative.text),
        citations=citations(index, here),
        jumps=jumps(index, here),
        charts=inline_charts(index, here),
        disputes=dispute_cards(index, here),
        people=tuple(short_card(index, here, person) for person in sheet.people),
        organisations=tuple(short_card(index, here, organisation) for organisation in sheet.organisations),
        terms=term_notes(index, here),
        unknowns=unknown_notes(index, here),
        corrections=correction_notes(index, here),
        sources=source_lines(index, here),
        previous=None,
        next=None,
    )


def _head(index: StoryIndex) -> Head:
    narrative = index.story.narrative
    return Head(narrative.headline, narrative.dek, "article", _article(index), listed=not narrative.draft)


def _link(here: Here, story: Headline | None) -> Link | None:
    return Link(here.to(StoryAddress(story.slug).story), Prose(story.headline)) if story else None


def _edition(index: StoryIndex, here: Here) -> Link | None:
    return Link(here.to(edition_path(index)), Prose("نسخة للطباعة (PDF)")) if index.edition.draws else None


def _tracing(index: StoryIndex) -> Prose:
    """«89 معلومة، و120 شاهدًا، من مصدرين.»"""
    coverage, edition = index.story.coverage, index.edition
    facts, evidence = edition.count(coverage.facts, "fact"), edition.count(coverage.evidence, "evidence")
    return Prose(f"{facts}، و{evidence}، من {edition.count(len(index.sheet.sources), 'source', 'oblique')}.")


def _article(index: StoryIndex) -> str:
    narrative, site = index.story.narrative, index.edition.site
    authors: list[Json] = [{"name": said(author)} for author in narrative.authors]
    url = index.edition.absolute(index.address.story)
    return script_json(
        {
            "@type": "Article",
            "url": url,
            "inLanguage": site.language,
            "headline": said(narrative.headline),
            "description": said(narrative.dek),
            "datePublished": narrative.published,
            "dateModified": narrative.updated or narrative.published,
            "author": authors,
            "publisher": {"@type": "Organization", "name": said(site.publisher or site.title)},
            "isBasedOn": [source.url for source in index.sheet.sources if source.url],
        }
    )
