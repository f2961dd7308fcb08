"""A fact as data: the fact, its evidence, its verdict, its addresses."""

from __future__ import annotations

import json
from collections.abc import Mapping

from site_builder.domain.event import Event
from site_builder.domain.figure import Figure
from site_builder.domain.quote import Quote
from site_builder.domain.source import Source
from site_builder.domain.verdict import Trace
from site_builder.plan.data_fields import event_fields, figure_fields, quote_fields
from site_builder.plan.evidence_words import mark_url, page_of, untouched
from site_builder.plan.index import StoryIndex
from site_builder.plan.structured import Json
from site_builder.plan.trails import cite_as
from site_builder.plan.views.data import DataView

Shareable = Quote | Figure | Event


def data_view(index: StoryIndex, fact: Shareable) -> DataView:
    """The fact as one JSON object; texts are as they stand, without direction marks."""
    values: dict[str, Json] = {
        "id": fact.id,
        "url": index.edition.absolute(page_of(index, fact)),
        "story": _story(index),
        **_fields(index, fact),
        "evidence": [_evidence(index, trace) for trace in index.traces(fact.grounds.evidence)],
        "editor_note": fact.grounds.editor_note or None,
        "disputed": index.is_disputed(fact.id),
        "disputes": _disputes(index, fact),
        "cite_as": str(cite_as(index, fact)),
    }
    return DataView(json.dumps(values, ensure_ascii=False, indent=2) + "\n")


def _fields(index: StoryIndex, fact: Shareable) -> Mapping[str, Json]:
    match fact:
        case Quote():
            return quote_fields(index, fact)
        case Figure():
            return figure_fields(index, fact)
        case Event():
            return event_fields(index, fact)


def _story(index: StoryIndex) -> Json:
    narrative, site = index.story.narrative, index.edition.site
    return {
        "headline": narrative.headline,
        "url": index.edition.absolute(index.address.story),
        "published": narrative.published,
        "updated": narrative.updated or None,
        "site": site.title,
        "publisher": site.publisher or None,
    }


def _disputes(index: StoryIndex, fact: Shareable) -> Json:
    return [
        {"id": dispute.id, "question": dispute.question, "url": index.edition.absolute(page_of(index, dispute))}
        for dispute in index.disputes.get(fact.id, ())
    ]


def _evidence(index: StoryIndex, trace: Trace) -> Json:
    return {
        "source": _source(index.sources[trace.evidence.source]),
        "excerpt": untouched(index, trace) or None,
        "verdict": str(trace.verdict),
        "url": index.edition.absolute(mark_url(index, trace)),
    }


def _source(source: Source) -> Json:
    return {
        "id": source.id,
        "title": source.title,
        "publisher": source.publisher or None,
        "author": source.author or None,
        "url": source.url or None,
        "published": source.published or None,
        "seen": source.seen or None,
        "sha256": source.article.digest,
    }
