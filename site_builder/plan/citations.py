"""The cited facts of a story, with the passages that open under the lines that cite them."""

from __future__ import annotations

from site_builder.domain.dispute import Dispute
from site_builder.domain.text import Prose
from site_builder.plan.address import Here
from site_builder.plan.cited import CitedFact, linked
from site_builder.plan.evidence_words import dispute_links, label_of, page_of, passages
from site_builder.plan.index import Fact, StoryIndex, noun_of
from site_builder.plan.names import name_of
from site_builder.plan.views.citation import Citation, Jump


def citations(index: StoryIndex, here: Here) -> tuple[Citation, ...]:
    """Every numbered fact, in order of first appearance."""
    return tuple(_citation(index, here, cited) for cited in index.cited.values() if cited.id in index.facts)


def jumps(index: StoryIndex, here: Here) -> tuple[Jump, ...]:
    """The disputes that the narrative links to."""
    named = linked(index.story.narrative)
    return tuple(
        Jump(dispute.id, here.to(page_of(index, dispute)), Prose(dispute.question))
        for dispute in index.sheet.disputes
        if dispute.id in named
    )


def _citation(index: StoryIndex, here: Here, cited: CitedFact) -> Citation:
    fact = index.facts[cited.id]
    grounds = None if isinstance(fact, Dispute) else fact.grounds
    return Citation(
        id=cited.id,
        number=cited.number,
        number_text=Prose(index.edition.number(cited.number)),
        label=label_of(index, cited.id),
        name=name_of(index, fact),
        opens_in=cited.opens_in,
        disputed=index.is_disputed(cited.id),
        disputes=dispute_links(index, here, cited.id),
        passages=passages(index, here, fact),
        editor_note=Prose(grounds.editor_note if grounds else ""),
        page_url=_own_page(index, here, fact),
    )


def _own_page(index: StoryIndex, here: Here, fact: Fact) -> str:
    folder = noun_of(fact)
    return here.to(index.address.fact(folder, fact.id)) if folder else ""
