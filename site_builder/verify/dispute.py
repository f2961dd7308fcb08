"""Disputes: two positions at least, and a status that agrees with who disputes."""

from __future__ import annotations

from collections.abc import Iterator

from site_builder.domain.figure import Figure, Status
from site_builder.domain.finding import Finding
from site_builder.verify.dossier import Dossier
from site_builder.verify.reference_rules import ONE_POSITION, STATUS_AGAINST_DISPUTE, STATUS_WITHOUT_DISPUTE

_TWO_SIDES = 2


def check(dossier: Dossier) -> Iterator[Finding]:
    """Every dispute, and every figure's status."""
    for dispute in dossier.sheet.disputes:
        if len(dispute.positions) < _TWO_SIDES:
            yield ONE_POSITION.broken(dispute.at.whole, id=dispute.id, count=len(dispute.positions))
    in_dispute = {
        fact for dispute in dossier.sheet.disputes for position in dispute.positions for fact in position.facts
    }
    for figure in dossier.sheet.figures:
        yield from _status(figure, is_in_dispute=figure.id in in_dispute)


def _status(figure: Figure, *, is_in_dispute: bool) -> Iterator[Finding]:
    says_disputed = figure.status in (Status.DISPUTED, Status.DENIED)
    if figure.disputed_by and not says_disputed:
        who = "، ".join(figure.disputed_by)
        yield STATUS_AGAINST_DISPUTE.broken(figure.at.of("status"), id=figure.id, status=figure.status.value, who=who)
    if says_disputed and not figure.disputed_by and not is_in_dispute:
        yield STATUS_WITHOUT_DISPUTE.broken(figure.at.of("status"), id=figure.id, status=figure.status.value)
