"""What stands below a fact on its own page: its chain, its context, its neighbours, how to cite it."""

from __future__ import annotations

from site_builder.domain.dispute import Dispute
from site_builder.domain.quote import Quote
from site_builder.domain.text import Prose, Verbatim
from site_builder.plan.address import Here
from site_builder.plan.cards import card_links
from site_builder.plan.contexts import contexts
from site_builder.plan.date_words import date_label
from site_builder.plan.evidence_words import citation_link, dispute_links, page_of
from site_builder.plan.index import Fact, StoryIndex
from site_builder.plan.names import holder
from site_builder.plan.neighbours import neighbours, told
from site_builder.plan.quote_cards import setting
from site_builder.plan.views.fact import ChainStep, FactTrail
from site_builder.plan.views.link import Link


def trail(index: StoryIndex, here: Here, fact: Fact, chain: tuple[ChainStep, ...]) -> FactTrail:
    """Everything of a fact's page but the fact itself."""
    citation = citation_link(index, here, fact.id)
    return FactTrail(
        chain=chain,
        contexts=contexts(index, here, fact),
        editor_note=Prose("" if isinstance(fact, Dispute) else fact.grounds.editor_note),
        disputes=dispute_links(index, here, fact.id),
        corrections=_corrections(index, here, fact),
        neighbours=neighbours(index, here, fact),
        story=Link(here.to(index.address.story), Prose(index.story.narrative.headline)),
        citation=citation[0] if citation else None,
        cite_as=cite_as(index, fact),
        permalink=index.edition.absolute(page_of(index, fact)),
        data_url=here.to(f"{here.url}data.json"),
        cards=card_links(index),
    )


def cite_as(index: StoryIndex, fact: Fact) -> Verbatim:
    """How to cite a fact: who and where, from which article, through which site, of which day."""
    who = told(index, fact)
    if isinstance(fact, Quote):
        who = Verbatim("، ".join((holder(index, fact.speaker), *setting(index, fact))))
    narrative = index.story.narrative
    day = date_label(index.edition, narrative.updated or narrative.published).text
    through = f"عبر «{index.edition.site.title}»، {day}."
    origin = _origin(index, fact)
    return Verbatim(f"{who}{origin}. {through}")


def _origin(index: StoryIndex, fact: Fact) -> str:
    names = dict.fromkeys(trace.evidence.source for trace in index.traces_of(fact))
    cited = [index.sources[name] for name in names]
    titles = [f"«{one.title}»{f'، {one.publisher}' if one.publisher else ''}" for one in cited]
    return f"، نقلًا عن: {'، و'.join(titles)}" if titles else ""


def _corrections(index: StoryIndex, here: Here, fact: Fact) -> tuple[Link, ...]:
    return tuple(
        Link(here.to(f"{index.address.story}#{one.id}"), Prose(f"{one.kind}: {one.text}"))
        for one in index.sheet.corrections
        if one.fact == fact.id
    )
