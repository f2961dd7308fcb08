"""Words in quotation marks that link to a quote are words of that quote."""

from __future__ import annotations

from collections.abc import Iterator

from site_builder.arabic.find import Level, find
from site_builder.domain.finding import Finding
from site_builder.domain.narrative import Narrative
from site_builder.domain.quote import Quote
from site_builder.verify.citations import Citation, citations
from site_builder.verify.dossier import Dossier
from site_builder.verify.marks import pieces, segments
from site_builder.verify.narrative_rules import CITED_WORDS_DIFFER
from site_builder.verify.passages import NOTHING, first_place
from site_builder.verify.prose import Prose
from site_builder.verify.prose_quotations import quotations


def check(narrative: Narrative, dossier: Dossier) -> Iterator[Finding]:
    """Every link to a quote with a quotation in its words."""
    quotes = {quote.id: quote for quote in dossier.sheet.quotes}
    for citation in citations(narrative, dossier.sheet):
        if citation.fact in quotes and citation.fact not in dossier.lost:
            yield from _check_citation(citation, quotes, dossier)


def _check_citation(citation: Citation, quotes: dict[str, Quote], dossier: Dossier) -> Iterator[Finding]:
    """Words that no source says are left to the check of quotations."""
    label = Prose(citation.label.of(citation.prose.text), citation.prose.start).plain().text
    for span in quotations(label):
        words = span.of(label).strip(" .،؛!؟…")
        if not _says(quotes[citation.fact], words) and first_place(words, dossier.sheet.sources):
            sayers = (f"fact:{quote.id}" for quote in quotes.values() if _says(quote, words))
            at = citation.prose.place(citation.label.start)
            yield CITED_WORDS_DIFFER.broken(at, text=words, id=citation.fact, nearest=next(sayers, NOTHING))


def _says(quote: Quote, words: str) -> bool:
    """Whole, or every stretch between the editor's marks."""
    stretches = [stretch for piece in pieces(words) for stretch in segments(piece)]
    return any(
        all(find(part, quote.text, Level.ORTHOGRAPHIC) for part in parts) for parts in ([words], stretches) if parts
    )
