"""The page of one quote."""

from __future__ import annotations

from site_builder.domain.people import Organisation
from site_builder.domain.quote import Quote
from site_builder.domain.text import Prose
from site_builder.plan.address import Here
from site_builder.plan.chains import quote_chain
from site_builder.plan.evidence_words import page_of
from site_builder.plan.frames import Head, story_frame
from site_builder.plan.index import StoryIndex
from site_builder.plan.names import holder
from site_builder.plan.quote_cards import quote_card
from site_builder.plan.structured import said, script_json
from site_builder.plan.trails import trail
from site_builder.plan.views.quote import QuoteView

TITLE_WORDS = 10


def quote_view(index: StoryIndex, quote: Quote) -> QuoteView:
    """The quote by itself, so that it can be shared and cited."""
    here = Here(page_of(index, quote))
    return QuoteView(
        frame=story_frame(index, here, _head(index, quote, here), "quotes"),
        kicker=Prose("قول"),
        card=quote_card(index, here, quote),
        trail=trail(index, here, quote, quote_chain(index, here, quote)),
    )


def _head(index: StoryIndex, quote: Quote, here: Here) -> Head:
    speaker, words = holder(index, quote.speaker), quote.text.split()
    short = " ".join(words[:TITLE_WORDS]) + ("…" if len(words) > TITLE_WORDS else "")
    return Head(
        title=f"قول {speaker}: {short}",
        description=f"قول {speaker} كما ورد في مصدره، وسلسلة إسناده، والمقطع الذي ورد فيه.",
        kind="article",
        json_ld=_quotation(index, quote, here),
    )


def _quotation(index: StoryIndex, quote: Quote, here: Here) -> str:
    source = index.sources.get(quote.source)
    return script_json(
        {
            "@type": "Quotation",
            "url": index.edition.absolute(here.url),
            "inLanguage": index.edition.site.language,
            "text": said(quote.text),
            "spokenByCharacter": {"@type": _type(index, quote), "name": said(holder(index, quote.speaker))},
            "isBasedOn": source.url if source else "",
            "isPartOf": index.edition.absolute(index.address.story),
        }
    )


def _type(index: StoryIndex, quote: Quote) -> str:
    return "Organization" if isinstance(index.people.get(quote.speaker), Organisation) else "Person"
