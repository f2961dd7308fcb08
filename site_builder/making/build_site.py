"""The road of a build, past what the ledger remembers: stock → ground → docket → stories → site → links → write."""

from __future__ import annotations

from dataclasses import replace

from site_builder.domain.printed import Printed
from site_builder.ledger.index import Index
from site_builder.ledger.store import BrokenError
from site_builder.making.outcome import OnPage, Outcome, findings_of, remember
from site_builder.making.past import Past, open_past
from site_builder.making.request import Request
from site_builder.making.stock import nothing_changed, take_stock
from site_builder.write.standing import standing


def build_site(request: Request, draws: bool, on_page: OnPage) -> Outcome:
    """Make what changed since the last build and show the new site at once, or say why not."""
    past = open_past(request.root)
    try:
        return _build(request, draws, past, on_page)
    except BrokenError:
        return _build(request, draws, open_past(request.root, forgets=True), on_page)


def _build(request: Request, draws: bool, past: Past, on_page: OnPage) -> Outcome:
    stock = take_stock(request.root, request.theme_root, past, f"drafts {request.drafts} cards {draws}")
    index = past.index if past.index and past.index.output == str(request.output.resolve()) else None
    sound, whole = standing(request.output, _every(index))
    if index and whole and nothing_changed(index, stock, past, request.root):
        return _unchanged(index, past, request)
    from site_builder.making.renew import renew  # a build with nothing to do needs no Jinja and no pydantic

    return renew(request, replace(past, index=index), stock, sound, on_page)


def _every(index: Index | None) -> tuple[Printed, ...]:
    return tuple(one for rows in index.printed.values() for one in rows) if index else ()


def _unchanged(index: Index, past: Past, request: Request) -> Outcome:
    """Marks that have settled since are remembered, so that the next build reads even less."""
    findings = findings_of(index)
    if request.strict and findings:
        return Outcome(findings, None, past.is_broken)
    if past.marker.seen != index.marks:
        remember(past, replace(index, marks=past.marker.seen))
    return Outcome(findings, index, past.is_broken)
