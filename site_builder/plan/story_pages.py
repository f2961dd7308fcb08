"""Every page of one story; a page without content is not planned."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from site_builder.domain.place import Place
from site_builder.domain.summary import Neighbours
from site_builder.plan.comparison import comparison_view
from site_builder.plan.data import Shareable, data_view
from site_builder.plan.event_page import event_view
from site_builder.plan.evidence_words import page_of
from site_builder.plan.figure_page import figure_view
from site_builder.plan.index import StoryIndex
from site_builder.plan.outline import Outline
from site_builder.plan.people import people_view
from site_builder.plan.quote_page import quote_view
from site_builder.plan.quotes import quotes_view
from site_builder.plan.search import story_search_view
from site_builder.plan.site_files import sitemap_view
from site_builder.plan.sources import source_view
from site_builder.plan.story_page import story_view
from site_builder.plan.timeline import timeline_view


def story_pages(index: StoryIndex, beside: Neighbours) -> Iterator[Outline]:
    """The story, its overviews, its sources, its facts; and what searches and search engines read of them."""
    pages, narrative = tuple(_pages(index, beside)), index.story.narrative
    told = Place(narrative.file)
    yield from pages
    yield Outline(index.address.search, "story-search.js", partial(story_search_view, index), told)
    if not narrative.draft:
        dated = tuple((page.url, narrative.updated or narrative.published) for page in pages)
        yield Outline(index.address.sitemap, "sitemap.xml", partial(sitemap_view, index.edition, dated), told)


def _pages(index: StoryIndex, beside: Neighbours) -> Iterator[Outline]:
    told = Place(index.story.narrative.file)
    yield Outline(index.address.story, "story.html", partial(story_view, index, beside), told)
    yield from _overviews(index)
    for source in index.sheet.sources:
        url = index.address.fact("sources", source.id)
        yield Outline(url, "source.html", partial(source_view, index, source), source.at.whole)
    yield from _fact_pages(index)


def _overviews(index: StoryIndex) -> Iterator[Outline]:
    sheet, at = index.sheet, Place(index.sheet.file)
    if sheet.events:
        yield Outline(index.address.page("timeline"), "timeline.html", partial(timeline_view, index), at)
    if sheet.quotes:
        yield Outline(index.address.page("quotes"), "quotes.html", partial(quotes_view, index), at)
    if sheet.figures:
        yield Outline(index.address.page("comparison"), "comparison.html", partial(comparison_view, index), at)
    if sheet.people or sheet.organisations:
        yield Outline(index.address.page("people"), "people.html", partial(people_view, index), at)


def _fact_pages(index: StoryIndex) -> Iterator[Outline]:
    for quote in index.sheet.quotes:
        yield from _with_data(index, quote, "quote.html", partial(quote_view, index, quote))
    for figure in index.sheet.figures:
        yield from _with_data(index, figure, "figure.html", partial(figure_view, index, figure))
    for event in index.sheet.events:
        yield from _with_data(index, event, "event.html", partial(event_view, index, event))


def _with_data(index: StoryIndex, fact: Shareable, template: str, view: Callable[[], object]) -> Iterator[Outline]:
    url = page_of(index, fact)
    yield Outline(url, template, view, fact.at.whole)
    yield Outline(f"{url}data.json", "data.json", partial(data_view, index, fact), fact.at.whole)
