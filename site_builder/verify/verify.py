"""The second stage of the road: a draft whose every statement is traced becomes a story."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from site_builder.domain.finding import Finding, in_order
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

Check = Callable[[Dossier], Iterator[Finding]]

CHECKS: tuple[Check, ...] = (
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
    citations.check,
    cited_numbers.check,
    cited_words.check,
    prose_quotations.check,
    prose_numbers.check,
    unused.check,
)


def verify(draft: Draft) -> tuple[Story | None, tuple[Finding, ...]]:
    """The story, given whenever nothing in it stops a build, and every finding in the order of its files."""
    dossier, lost = trace(draft)
    findings = in_order((*lost, *(finding for check in CHECKS for finding in check(dossier))))
    if any(finding.stops for finding in findings):
        return None, findings
    traces = tuple(sighting.trace for sighting in dossier.every_sighting())
    return Story(draft.slug, draft.narrative, draft.sheet, traces, coverage(dossier)), findings
