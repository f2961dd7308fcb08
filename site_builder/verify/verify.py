"""The second stage of the road: a draft whose every statement is traced becomes a story."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from site_builder.domain.finding import Finding, in_order
from site_builder.domain.narrative import Narrative
from site_builder.domain.sheet import FactSheet
from site_builder.domain.story import Draft, Story
from site_builder.verify import (
    amount,
    bound,
    citations,
    cited_numbers,
    cited_words,
    claimant,
    cutting,
    date,
    dispute,
    grounds,
    names,
    order,
    period,
    prose_numbers,
    prose_quotations,
    quoted,
    rate,
    references,
    speaker,
    unused,
)
from site_builder.verify.coverage import coverage
from site_builder.verify.dossier import Dossier
from site_builder.verify.trace import trace

SHEET_CHECKS: tuple[Callable[[Dossier], Iterator[Finding]], ...] = (
    grounds.check,
    references.check,
    order.check,
    dispute.check,
    cutting.check,
    names.check,
    quoted.check,
    speaker.check,
    claimant.check,
    amount.check,
    bound.check,
    period.check,
    date.check,
    rate.check,
    prose_quotations.check_sheet,
    prose_numbers.check_sheet,
)

NARRATIVE_CHECKS: tuple[Callable[[Narrative, Dossier], Iterator[Finding]], ...] = (
    citations.check,
    cited_numbers.check,
    cited_words.check,
    prose_quotations.check,
    prose_numbers.check,
    unused.check,
)


@dataclass(frozen=True, slots=True)
class CheckedSheet:
    """A fact sheet against its sources: where its evidence was found, and all that is wrong with it by itself."""

    dossier: Dossier
    findings: tuple[Finding, ...]


def verify(draft: Draft) -> tuple[Story | None, tuple[Finding, ...]]:
    """The story, given whenever nothing in it stops a build, and every finding in the order of its files."""
    return verify_narrative(draft, verify_sheet(draft.sheet))


def verify_sheet(sheet: FactSheet) -> CheckedSheet:
    """The facts against their sources: it may be kept while only the narrative changes."""
    dossier, lost = trace(sheet)
    return CheckedSheet(dossier, (*lost, *(finding for check in SHEET_CHECKS for finding in check(dossier))))


def verify_narrative(draft: Draft, checked: CheckedSheet) -> tuple[Story | None, tuple[Finding, ...]]:
    """The narrative against the facts: what `verify` gives, where `checked` is of the draft's own sheet."""
    dossier = checked.dossier
    told = (finding for check in NARRATIVE_CHECKS for finding in check(draft.narrative, dossier))
    findings = in_order((*checked.findings, *told))
    if any(finding.stops for finding in findings):
        return None, findings
    traces = tuple(sighting.trace for sighting in dossier.every_sighting())
    return Story(draft.slug, draft.narrative, draft.sheet, traces, coverage(dossier)), findings
