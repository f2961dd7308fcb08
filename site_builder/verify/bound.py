"""On which side of the number the truth lies: the bound against the words around the number in the source."""

from __future__ import annotations

from collections.abc import Iterator

from site_builder.arabic.bounds import bound_at
from site_builder.domain.figure import Figure
from site_builder.domain.finding import Finding
from site_builder.domain.rule import Rule
from site_builder.verify import field_rules as rules
from site_builder.verify.amount import agreeing
from site_builder.verify.dossier import Dossier
from site_builder.verify.stated import Stated

_WORDS_BEFORE = 4
_WORDS_AFTER = 2


def check(dossier: Dossier) -> Iterator[Finding]:
    """Every figure whose number is said: one statement must share its bound, and none may carry another."""
    for figure in dossier.sheet.figures:
        stated = agreeing(figure, dossier.seen(figure.id))
        others = [one for one in stated if _bound_of(one) != figure.bound]
        if not figure.grounds.by_editor and others:
            yield from _disagreement(figure, others, agreed=len(others) < len(stated))


def _disagreement(figure: Figure, others: list[Stated], *, agreed: bool) -> Iterator[Finding]:
    """A number that one source gives bare and another with «about» is no disagreement."""
    if not agreed:
        yield _finding(rules.BOUND_DIFFERS, figure, others[0])
        return
    for stated in others:
        if _bound_of(stated) != "exactly":
            yield _finding(rules.BOUNDS_DISAGREE, figure, stated)


def _bound_of(stated: Stated) -> str:
    return bound_at(stated.sighting.text, stated.start, stated.end)


def _finding(rule: Rule, figure: Figure, stated: Stated) -> Finding:
    return rule.broken(
        figure.at.of("bound"),
        sheet=figure.bound.value,
        said=_with_neighbours(stated),
        read=_bound_of(stated),
        where=stated.sighting.where,
    )


def _with_neighbours(stated: Stated) -> str:
    text = stated.sighting.text
    before = text[: stated.start].split()[-_WORDS_BEFORE:]
    after = text[stated.end :].split()[:_WORDS_AFTER]
    return " ".join([*before, stated.words, *after])
