"""The chain of attribution of a fact: who said it, where, who passed it on, how it was matched."""

from __future__ import annotations

from site_builder.domain.event import Event
from site_builder.domain.figure import Figure
from site_builder.domain.quote import Quote
from site_builder.domain.text import Prose, Verbatim
from site_builder.domain.verdict import Verdict
from site_builder.plan.address import Here
from site_builder.plan.date_words import when_words
from site_builder.plan.evidence_words import VERDICT_WORDS, page_of, source_links
from site_builder.plan.index import Fact, StoryIndex, evidence_of
from site_builder.plan.names import holder
from site_builder.plan.views.fact import ChainStep

LADDER = tuple(Verdict)
EDITOR = "هيئة التحرير، وهذه كلمتها"


def quote_chain(index: StoryIndex, here: Here, quote: Quote) -> tuple[ChainStep, ...]:
    """«من قاله», «في», «إلى», «من نقله», «وطابقناه»; a source that reports or speaks itself is named once."""
    own_words = (("في", quote.said_in), ("إلى", holder(index, quote.said_to) if quote.said_to else ""))
    setting = (ChainStep(Prose(key), Prose(words), "") for key, words in own_words if words)
    reporter = (_party(index, here, "من نقله", quote.reported_by, quote),) if quote.reported_by else ()
    passed_on = "وورد في" if quote.reported_by else "من نقله"
    return (
        _party(index, here, "من قاله", quote.speaker, quote),
        *setting,
        *reporter,
        *_sources(index, here, quote, passed_on, named=(quote.speaker, quote.reported_by)),
        *_matched(index, quote, "وطابقناه"),
    )


def figure_chain(index: StoryIndex, here: Here, figure: Figure) -> tuple[ChainStep, ...]:
    """«من قاله», «من نقله», «من اعترض عليه», «وطابقنا شاهده»; a source that claims it itself is named once."""
    objectors = (_party(index, here, "من اعترض عليه", name, figure) for name in figure.disputed_by)
    claimant = (_party(index, here, "من قاله", figure.claimed_by, figure),) if figure.claimed_by else ()
    passed_on = _sources(index, here, figure, "من نقله", named=(figure.claimed_by,))
    return (*claimant, *passed_on, *objectors, *_matched(index, figure, "وطابقنا شاهده"))


def event_chain(index: StoryIndex, here: Here, event: Event) -> tuple[ChainStep, ...]:
    """«متى», «من ذكره», «وطابقنا شاهده»."""
    stated = Verbatim(f"«{event.as_stated}»") if event.as_stated else Prose("لا يقول المصدر متى")
    when = Prose(when_words(index.edition, event.when)) if event.when else stated
    told = _sources(index, here, event, "من ذكره", named=())
    return (ChainStep(Prose("متى"), when, ""), *told, *_matched(index, event, "وطابقنا شاهده"))


def _party(index: StoryIndex, here: Here, key: str, name: str, fact: Fact) -> ChainStep:
    """Who did something to a fact; a source that the fact was taken from leads to the very words there."""
    cited = tuple(one for one in evidence_of(fact) if one.source == name)
    if links := source_links(index, here, cited):
        return ChainStep(Prose(key), links[0].text, links[0].url)
    url = page_of(index, index.people[name]) if name in index.people else ""
    if name in index.sources:
        url = index.address.fact("sources", name)
    return ChainStep(Prose(key), holder(index, name), here.to(url) if url else "")


def _sources(index: StoryIndex, here: Here, fact: Fact, key: str, named: tuple[str, ...]) -> tuple[ChainStep, ...]:
    """The sources of a fact but those that the chain has `named` already."""
    evidence = evidence_of(fact)
    if not index.traces(evidence):
        return (ChainStep(Prose("من أثبته"), Prose(EDITOR), ""),)
    links = source_links(index, here, tuple(one for one in evidence if one.source not in named))
    return tuple(ChainStep(Prose("و" if at else key), link.text, link.url) for at, link in enumerate(links))


def _matched(index: StoryIndex, fact: Fact, key: str) -> tuple[ChainStep, ...]:
    """The lowest rung that any evidence of the fact stands on; a quote is judged by its own words alone."""
    evidence = evidence_of(fact)[:1] if isinstance(fact, Quote) else evidence_of(fact)
    verdicts = [trace.verdict for trace in index.traces(evidence)]
    if not verdicts:
        return ()
    return (ChainStep(Prose(key), Prose(VERDICT_WORDS[max(verdicts, key=LADDER.index)]), ""),)
