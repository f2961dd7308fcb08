"""Sums, shares, dates and counts in the newsroom's prose: each is stated by what the prose rests on."""

from __future__ import annotations

from collections.abc import Iterator

from site_builder.arabic.find import nearest
from site_builder.domain.finding import Finding
from site_builder.domain.narrative import Narrative
from site_builder.domain.rule import Rule
from site_builder.verify import narrative_rules as rules
from site_builder.verify.dossier import Dossier
from site_builder.verify.fact_prose import FactProse, fact_prose
from site_builder.verify.passages import NOTHING, passages_of, text_of, where
from site_builder.verify.prose import Prose, narrative_prose
from site_builder.verify.testimony import of_sentence, of_story
from site_builder.verify.unstated import Measure, Unstated, unstated
from site_builder.verify.witness import Witness, of_texts

_RULES: dict[Measure, Rule] = {
    Measure.MONEY: rules.MONEY_NOT_STATED,
    Measure.SHARE: rules.NUMBER_NOT_STATED,
    Measure.DATE: rules.DATE_NOT_STATED,
    Measure.COUNT: rules.NUMBER_NOT_STATED,
}


def check(narrative: Narrative, dossier: Dossier) -> Iterator[Finding]:
    """The narrative against the whole story."""
    story = of_story(narrative, dossier)
    for prose in narrative_prose(narrative):
        yield from _check_prose(prose, story, dossier)


def check_sheet(dossier: Dossier) -> Iterator[Finding]:
    """Each sentence of the sheet against its own evidence."""
    for sentence in fact_prose(dossier.sheet):
        if not sentence.by_editor and sentence.fact not in dossier.lost:
            yield from _check_sentence(sentence, dossier)


def _check_prose(prose: Prose, story: Witness, dossier: Dossier) -> Iterator[Finding]:
    plain = prose.plain()
    for number in unstated(plain.text, story):
        at = prose.place(plain.origin[number.span.start])
        yield _RULES[number.measure].broken(at, said=number.words, nearest=_nearest(number, dossier))


def _check_sentence(sentence: FactProse, dossier: Dossier) -> Iterator[Finding]:
    witness = of_sentence(sentence, dossier)
    for number in unstated(sentence.prose.text, witness):
        at = sentence.prose.place(number.span.start)
        place = _nearest(number, dossier)
        yield rules.NUMBER_NOT_IN_EVIDENCE.broken(at, said=number.words, id=sentence.fact, nearest=place)


def _nearest(number: Unstated, dossier: Dossier) -> str:
    """The passage that states it, or else the one with numbers that speaks most like it."""
    places = passages_of(dossier.sheet.sources)
    stating = [place for place in places if not any(unstated(number.words, of_texts([text_of(*place)])))]
    numbered = [place for place in places if any(map(str.isdigit, text_of(*place)))]
    near = stating or numbered
    index = nearest(number.words, [text_of(*place) for place in near])
    return where(*near[index]) if near else NOTHING
