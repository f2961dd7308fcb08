"""A quote as the page of quotes and its own page show it."""

from __future__ import annotations

from site_builder.domain.quote import Quote
from site_builder.domain.text import Prose, Verbatim
from site_builder.domain.verdict import Verdict
from site_builder.plan.address import Here
from site_builder.plan.evidence_words import VERDICT_WORDS, dispute_links, evidence_links, page_of
from site_builder.plan.index import StoryIndex
from site_builder.plan.names import holder
from site_builder.plan.person_cards import summary_of
from site_builder.plan.views.quotes import QuoteCard

SIZES = (("xl", 5), ("l", 9), ("m", 14))
ELISION = "علامة […] مكان كلام حذفه التحرير"
BRACKETS = "ما بين المعقوفين ليس من لفظ القائل"


def quote_card(index: StoryIndex, here: Here, quote: Quote, keys: tuple[int, ...] = ()) -> QuoteCard:
    """The quote with its speaker, setting and source; `keys` are the radios that show it."""
    speaker = index.people.get(quote.speaker)
    name = holder(index, quote.speaker)
    return QuoteCard(
        id=quote.id,
        size=size(quote.text),
        keys=keys,
        text=Verbatim(quote.text),
        speaker=name,
        speaker_url=here.to(page_of(index, speaker)) if speaker else "",
        role=summary_of(index, speaker) if speaker else Verbatim(""),
        setting=setting(index, quote),
        topic=Prose(dict(index.sheet.topics).get(quote.topic, "")),
        evidence=evidence_links(index, here, quote),
        verdict_words=verdict_words(index, quote),
        mark_words=Prose(_mark_words(quote.text)),
        disputes=dispute_links(index, here, quote.id),
        page_url=here.to(page_of(index, quote)),
        copy_text=_copy_text(index, quote),
    )


def _copy_text(index: StoryIndex, quote: Quote) -> str:
    permalink = index.edition.absolute(page_of(index, quote))
    return f"«{quote.text}» {holder(index, quote.speaker)}، عبر {index.edition.site.title}: {permalink}"


def size(text: str) -> str:
    """The shorter the quote, the larger it stands.

    >>> size("المبشرون سيتغلبون على المرتزقة"), size("أعتقد أن [زوكربيرج] يعتقد أنه هو فائق الذكاء")
    ('xl', 'l')
    """
    words = sum(any(letter.isalnum() for letter in word) for word in text.split())
    return next((name for name, most in SIZES if words <= most), "s")


def setting(index: StoryIndex, quote: Quote) -> tuple[Prose, ...]:
    """Where it was said, to whom, and who reported it."""
    lines = (
        ("في", quote.said_in),
        ("إلى", holder(index, quote.said_to) if quote.said_to else ""),
        ("نقلًا عن", holder(index, quote.reported_by) if quote.reported_by else ""),
    )
    return tuple(Prose(f"{lead} {words.removeprefix(lead + ' ')}") for lead, words in lines if words)


def verdict_words(index: StoryIndex, quote: Quote) -> Prose:
    """How the quote was matched with its source."""
    traces = index.traces(quote.grounds.evidence[:1])
    return Prose(VERDICT_WORDS[traces[0].verdict] if traces else "")


def is_elided(index: StoryIndex, quote: Quote) -> bool:
    """True where the editor left something out or put something in."""
    return any(trace.verdict is Verdict.ELIDED for trace in index.traces(quote.grounds.evidence[:1]))


def _mark_words(text: str) -> str:
    elided = "[…]" in text or "[...]" in text
    bracketed = "[" in text.replace("[…]", "").replace("[...]", "")
    return "، و".join(words for words, there in ((ELISION, elided), (BRACKETS, bracketed)) if there)
