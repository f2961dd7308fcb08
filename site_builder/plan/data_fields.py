"""What a quote, a figure and an event each bring to their data file."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from site_builder.domain.event import Event
from site_builder.domain.figure import Figure, Period
from site_builder.domain.people import Person
from site_builder.domain.quote import Quote
from site_builder.plan.figure_lines import spoken
from site_builder.plan.index import StoryIndex
from site_builder.plan.names import holder
from site_builder.plan.structured import Json


def quote_fields(index: StoryIndex, quote: Quote) -> Mapping[str, Json]:
    """Who said what, where, to whom."""
    return {
        "type": "quote",
        "text": quote.text,
        "speaker": _party(index, quote.speaker),
        "said_in": quote.said_in or None,
        "said_to": str(holder(index, quote.said_to)) if quote.said_to else None,
        "reported_by": str(holder(index, quote.reported_by)) if quote.reported_by else None,
        "topic": dict(index.sheet.topics).get(quote.topic),
    }


def figure_fields(index: StoryIndex, figure: Figure) -> Mapping[str, Json]:
    """How much of what, according to whom. Amounts are decimal strings: no reader need round them."""
    return {
        "type": "figure",
        "label": figure.label,
        "words": str(spoken(index.edition, figure)),
        "kind": str(figure.kind),
        "low": _exact(figure.amount.low),
        "high": _exact(figure.amount.high),
        "currency": figure.currency or None,
        "unit": figure.unit or None,
        "bound": str(figure.bound),
        "period": _period(figure.period) if figure.period else None,
        "when": figure.when.edtf if figure.when else None,
        "claimed_by": _party(index, figure.claimed_by),
        "disputed_by": [_party(index, name) for name in figure.disputed_by],
        "status": str(figure.status),
        "text": figure.text or None,
    }


def event_fields(index: StoryIndex, event: Event) -> Mapping[str, Json]:
    """What happened, when as far as it is known, and to whom."""
    return {
        "type": "event",
        "title": event.title,
        "text": event.text or None,
        "when": event.when.edtf if event.when else None,
        "as_stated": event.as_stated or None,
        "after": event.after or None,
        "people": [_party(index, name) for name in event.people],
        "organisations": [_party(index, name) for name in event.organisations],
    }


def _party(index: StoryIndex, name: str) -> Json:
    party = index.people.get(name)
    roles: list[Json] = [role.text for role in party.roles] if isinstance(party, Person) else []
    return {
        "id": name if party or name in index.sources else None,
        "name": str(holder(index, name)),
        "latin": party.latin or None if party else None,
        "roles": list(dict.fromkeys(str(role) for role in roles)),
    }


def _period(period: Period) -> Json:
    return {"count": period.count, "unit": str(period.unit), "which": period.which}


def _exact(number: Decimal) -> str:
    return f"{number:f}"
