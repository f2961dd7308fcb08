"""What a story states: what each fact tells readers, in the editor's own notation."""

from __future__ import annotations

from collections.abc import Callable

from site_builder.domain.dispute import Dispute
from site_builder.domain.event import Event
from site_builder.domain.figure import Figure, Rate
from site_builder.domain.notes import Term, Unknown
from site_builder.domain.people import Organisation, Person
from site_builder.domain.quote import Quote
from site_builder.domain.sheet import Grounded
from site_builder.domain.statement import Amendment, Stated, Statement
from site_builder.domain.story import Story

Fields = dict[str, str]


def stated_by(story: Story) -> Stated:
    """Every fact and every entry under `corrections` of the story."""
    facts: tuple[Grounded | Dispute, ...] = (*story.sheet.grounded(), *story.sheet.disputes)
    return Stated(
        tuple(Statement(story.slug, fact.id, type(fact).__name__.lower(), _fields(fact)) for fact in facts),
        tuple(Amendment(story.slug, one.id, one.fact, one.kind.value) for one in story.sheet.corrections),
    )


def _fields(fact: Grounded | Dispute) -> tuple[tuple[str, str], ...]:
    """The fields that have words, in the order of their table."""
    return tuple((name, words) for name, words in TABLE[type(fact)](fact).items() if words)


def _person(one: Person) -> Fields:
    return {"name": one.name, "role": "؛ ".join(role.text for role in one.roles)}


def _organisation(one: Organisation) -> Fields:
    return {"name": one.name, "text": one.text}


def _event(one: Event) -> Fields:
    when = one.when.edtf if one.when else ""
    return {"title": one.title, "when": when, "as_stated": one.as_stated, "text": one.text}


def _quote(one: Quote) -> Fields:
    return {"speaker": one.speaker, "text": one.text, "said_in": one.said_in, "said_to": one.said_to}


def _figure(one: Figure) -> Fields:
    over = f"{one.period.which} {one.period.count} {one.period.unit}" if one.period else ""
    return {
        "label": one.label,
        "amount": " ".join(filter(None, (one.bound, one.amount.written, one.currency or one.unit))),
        "over": over,
        "when": one.when.edtf if one.when else "",
        "claimed_by": one.claimed_by,
        "status": one.status,
        "text": one.text,
    }


def _term(one: Term) -> Fields:
    return {"term": one.term, "text": one.text}


def _unknown(one: Unknown) -> Fields:
    return {"question": one.question, "text": one.text}


def _rate(one: Rate) -> Fields:
    return {"rate": f"1 {one.base} = {one.rate} {one.quote}", "on": one.on}


def _dispute(one: Dispute) -> Fields:
    return {"question": one.question} | {position.holder: position.says for position in one.positions}


TABLE: dict[type, Callable[..., Fields]] = {
    Person: _person,
    Organisation: _organisation,
    Event: _event,
    Quote: _quote,
    Figure: _figure,
    Term: _term,
    Unknown: _unknown,
    Rate: _rate,
    Dispute: _dispute,
}
