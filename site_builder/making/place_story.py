"""One story made, its files put on the stage and its memory on the shelf, so that little is left to be told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from site_builder.domain.finding import Finding
from site_builder.domain.page import Output
from site_builder.domain.printed import Printed
from site_builder.domain.report import Report
from site_builder.domain.summary import Neighbours, Summary
from site_builder.gather.folders import Folder
from site_builder.making.memory import remembered, shelved
from site_builder.making.reasons import KEPT, by_path, why_printed
from site_builder.making.shop import Bench
from site_builder.making.story import MadeStory, Order, make_story
from site_builder.proof.unit import Outward
from site_builder.write.manifest import Told, told_by
from site_builder.write.stage import Stage


@dataclass(frozen=True, slots=True)
class Bay:
    """Where a story is put. `output` is the folder that readers see, `staged` the one that will replace it.

    `standing` are the story's files that stand in `output` as they were printed, `leftover` those of an earlier build
    that lie in `staged`, by inode; `shelf` names what is remembered of its pages in the folder `ledger`, or nothing.
    """

    output: Path
    staged: Path
    ledger: Path
    standing: tuple[Printed, ...]
    leftover: Mapping[str, int]
    shelf: str


@dataclass(frozen=True, slots=True)
class Errand:
    """A story to make and to put in its bay; `because` are the ingredients that changed."""

    folder: Folder
    beside: Neighbours
    because: tuple[str, ...]
    bay: Bay


@dataclass(frozen=True, slots=True)
class Names:
    """The names under which the ledger keeps what is remembered of a story; empty where there is nothing."""

    shelf: str = ""
    summary: str = ""
    told: str = ""


@dataclass(frozen=True, slots=True)
class PlacedStory:
    """What the rest of a build needs of a story; no page is in it. `twice` are files whose path was taken.

    `sources` are the articles that were read: file and SHA-256. `templates` are those that its pages are made with.
    """

    folder: str
    findings: tuple[Finding, ...]
    sources: tuple[tuple[str, str], ...]
    reports: tuple[Report, ...] = ()
    summaries: tuple[Summary, ...] = ()
    told: tuple[Told, ...] = ()
    rows: tuple[Printed, ...] = ()
    twice: tuple[Output, ...] = ()
    templates: tuple[str, ...] = ()
    outward: tuple[Outward, ...] = ()
    names: Names = Names()  # frozen, so it may be shared

    @property
    def pages(self) -> int:
        """How many pages it has, made now or kept."""
        return sum(one.path.endswith(".html") for one in self.rows)


def place_story(errand: Errand, bench: Bench) -> PlacedStory:
    """Make a story and put it in its place; the same in any process that sees the disk.

    OSError where the disk refuses, BrokenError where what is remembered of the story is lost.
    """
    bay = errand.bay
    stage = Stage(bay.output, bay.staged, {one.path: one for one in bay.standing}, leftover=dict(bay.leftover))
    pages = remembered(bay.shelf, bay.ledger).pages
    order = Order(errand.folder, errand.beside, {page.path: page for page in pages if page.path in stage.standing})
    made = make_story(order, bench)
    if any(finding.stops for finding in made.findings):
        return PlacedStory(made.folder, made.findings, made.sources)
    told = tuple(told_by(one) for one in made.stated)
    return PlacedStory(
        folder=made.folder,
        findings=made.findings,
        sources=made.sources,
        reports=made.reports,
        summaries=made.summaries,
        told=told,
        rows=tuple(_put(made, order, errand.because, stage)),
        twice=tuple(stage.twice),
        templates=tuple(sorted({page.template for page in made.memory.pages})),
        outward=made.memory.outward,
        names=_names(made, told, bay.ledger) if made.summaries else Names(),
    )


def _put(made: MadeStory, order: Order, because: tuple[str, ...], stage: Stage) -> Iterator[Printed]:
    pages = by_path(made.memory.pages)
    yield from (stage.keep(path, KEPT) for path in made.kept)
    for output in made.outputs:
        yield stage.put(output, why_printed(pages.get(output.path), order.known.get(output.path), because))
    stage.make_room(())


def _names(made: MadeStory, told: tuple[Told, ...], ledger: Path) -> Names:
    return Names(
        shelf=shelved(made.memory, ledger),
        summary="".join(shelved(one, ledger) for one in made.summaries),
        told="".join(shelved(one, ledger) for one in told),
    )
