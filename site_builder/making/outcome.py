"""What a build did, and what it leaves for the next one to remember."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from site_builder.domain.finding import Finding, in_order
from site_builder.domain.printed import Printed
from site_builder.domain.report import Report
from site_builder.ledger.index import Index, save_index
from site_builder.ledger.store import sweep
from site_builder.making.past import Past
from site_builder.write.manifest import NAME

OnPage = Callable[[int, int], None]
"""Called as pages come with how many are done, and how many there will be as far as is known."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """`index` is None where the output folder is as it was because of the findings.

    `is_broken` says that the ledger had to be thrown away.
    """

    findings: tuple[Finding, ...]
    index: Index | None
    is_broken: bool
    reports: tuple[Report, ...] = ()
    pages: int = 0


def remember(past: Past, index: Index) -> None:
    """Leave the ledger for the next build; a disk that refuses costs it some time."""
    with suppress(OSError):
        save_index(past.folder, index)
        kept = {name for entry in (*index.stories, index.site) for name in (entry.shelf, entry.summary, entry.told)}
        sweep(past.folder, kept)


def reports_of(index: Index) -> tuple[Report, ...]:
    """The reports of all stories."""
    return tuple(report for entry in index.stories for report in entry.reports)


def findings_of(index: Index) -> tuple[Finding, ...]:
    """Everything that the last build found and was not stopped by."""
    units = (*index.stories, index.site)
    return in_order((*index.findings, *(finding for entry in units for finding in entry.findings)))


def manifest_digest(index: Index) -> str:
    """The SHA-256 of the manifest in the output folder."""
    return index.printed[""][0].digest


def files_of(index: Index) -> tuple[Printed, ...]:
    """Every file of the output folder but its manifest."""
    return tuple(one for rows in index.printed.values() for one in rows if one.path != NAME)
