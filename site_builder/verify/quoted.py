"""That a quote's words stand inside quotation marks in their source: else they may be the writer's own."""

from __future__ import annotations

from collections.abc import Iterator

from site_builder.arabic.quotation import quoted_stretches, stands_in_quotation
from site_builder.domain.finding import Finding
from site_builder.domain.quote import Quote
from site_builder.domain.span import Span
from site_builder.verify.dossier import Dossier
from site_builder.verify.nearby import party_of
from site_builder.verify.passages import NOTHING
from site_builder.verify.quote_rules import NOT_QUOTED
from site_builder.verify.sighting import Sighting


def check(dossier: Dossier) -> Iterator[Finding]:
    """Every quote that was found."""
    for quote in dossier.sheet.quotes:
        for sighting in dossier.seen(quote.id)[:1]:
            if not stands_in_quotation(sighting.text, [(span.start, span.end) for span in sighting.trace.spans]):
                yield _not_quoted(quote, sighting, dossier)


def _not_quoted(quote: Quote, sighting: Sighting, dossier: Dossier) -> Finding:
    speaker = party_of(dossier, quote.speaker)
    return NOT_QUOTED.broken(
        quote.at.of("text"),
        text=quote.text,
        speaker=speaker.name if speaker else quote.speaker,
        where=sighting.where,
        nearest=_nearest_quotation(sighting.text, sighting.trace.spans[0]),
    )


def _nearest_quotation(text: str, span: Span) -> str:
    """The quotation that overlaps the span, or else the one that begins nearest to it."""

    def distance(stretch: Span) -> tuple[bool, int]:
        return not stretch.overlaps(span), abs(stretch.start - span.start)

    stretches = (Span(*stretch) for stretch in quoted_stretches(text))
    return min(stretches, key=distance, default=Span(0, 0)).of(text) or NOTHING
