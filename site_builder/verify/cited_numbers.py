"""A number in the words of a link is a number of the fact that the link leads to."""

from __future__ import annotations

from collections.abc import Iterator

from site_builder.arabic.numbers import NumberMention, number_mentions
from site_builder.domain.dispute import Dispute
from site_builder.domain.figure import Figure
from site_builder.domain.finding import Finding
from site_builder.domain.narrative import Narrative
from site_builder.domain.sheet import Grounded
from site_builder.domain.span import Span
from site_builder.verify.citations import Citation, citations
from site_builder.verify.dossier import Dossier
from site_builder.verify.narrative_rules import CITED_NUMBER_DIFFERS
from site_builder.verify.passages import NOTHING
from site_builder.verify.prose import Prose
from site_builder.verify.testimony import of_fact, of_story
from site_builder.verify.unstated import unstated
from site_builder.verify.witness import Witness

_ONE_OR_TWO = 2


def check(narrative: Narrative, dossier: Dossier) -> Iterator[Finding]:
    """Every link with a number in its words."""
    facts = {fact.id: fact for fact in dossier.sheet.grounded()} | {one.id: one for one in dossier.sheet.disputes}
    story = of_story(narrative, dossier)
    for citation in citations(narrative, dossier.sheet):
        label = Prose(citation.label.of(citation.prose.text), citation.prose.start).plain().text
        for number in _told_elsewhere(label, story):
            if not of_fact(facts[citation.fact], dossier.sheet).states_number(number):
                yield _finding(citation, label, number, dossier, facts)


def _told_elsewhere(label: str, story: Witness) -> Iterator[NumberMention]:
    """The numbers of the words; those that nobody states at all are left to the check of the whole prose."""
    nobody_states = [number.span for number in unstated(label, story)]
    for number in number_mentions(label):
        span = Span(number.start, number.end)
        if _counts(number, label) and not any(span.overlaps(one) for one in nobody_states):
            yield number


def _counts(number: NumberMention, label: str) -> bool:
    """«طرف واحد» and «أحد موظفيها» count nothing."""
    return label[number.start : number.end][0].isdigit() or number.high > _ONE_OR_TWO


def _likeliest(facts: dict[str, Grounded | Dispute]) -> list[str]:
    """A number is most likely a figure's."""
    return sorted(facts, key=lambda id_: not isinstance(facts[id_], Figure))


def _finding(
    citation: Citation, label: str, number: NumberMention, dossier: Dossier, facts: dict[str, Grounded | Dispute]
) -> Finding:
    said = sorted(of_fact(facts[citation.fact], dossier.sheet).numbers)
    others = (id_ for id_ in _likeliest(facts) if of_fact(facts[id_], dossier.sheet).states_number(number))
    return CITED_NUMBER_DIFFERS.broken(
        citation.prose.place(citation.label.start),
        text=label,
        said=label[number.start : number.end],
        id=citation.fact,
        known="، ".join(f"{one:f}" for one in said) or NOTHING,
        nearest=next((f"fact:{id_}" for id_ in others), NOTHING),
    )
