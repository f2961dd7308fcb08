"""One story made, its files put on the stage and its memory on the shelf, so that little is left to be told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from site_builder.domain.finding import Finding
from site_builder.domain.page import Output
from site_builder.domain.printed import Printed
from site_builder.domain.report import Report
from site_builder.domain.summary import Neighbours, Summary
from site_builder.gather.stories import Folder
from site_builder.making.memory import remembered, shelved
from site_builder.making.reasons import KEPT, by_path, why_printed
from site_builder.making.shop import Bench
from site_builder.making.story import Known, MadeStory, make_story
from site_builder.proof.unit import Outward
from site_builder.write.stage import Stage


@dataclass(frozen=True, slots=True)
class Order:
    """A story to make, and why: the ingredients that changed.

    `shelf` names what is remembered of its pages, or nothing; `standing` are its files that stand as they were printed.
    """

    folder: Folder
    beside: Neighbours
    because: tuple[str, ...]
    shelf: str
    standing: tuple[Printed, ...]


@dataclass(frozen=True, slots=True)
class PlacedStory:
    """What the rest of a build needs of a story; no page is in it. `twice` are files whose path was taken.

    `sources` are the articles that were read: file and SHA-256. `templates` are those that its pages are made with.
    `shelf` and `summary` are the names under which it is remembered.
    """

    folder: str
    findings: tuple[Finding, ...]
    reports: tuple[Report, ...]
    summaries: tuple[Summary, ...]
    sources: tuple[tuple[str, str], ...]
    rows: tuple[Printed, ...] = ()
    twice: tuple[Output, ...] = ()
    templates: tuple[str, ...] = ()
    outward: tuple[Outward, ...] = ()
    shelf: str = ""
    summary: str = ""


def place_story(order: Order, bench: Bench) -> PlacedStory:
    """Make a story and put it in its place; the same in any process that sees the disk.

    OSError where the disk refuses, BrokenError where what is remembered of the story is lost.
    """
    known = _known(order, bench)
    made = make_story(order.folder, order.beside, known, bench)
    told = PlacedStory(order.folder.shown, made.findings, made.reports, made.summaries, made.sources)
    if any(finding.stops for finding in made.findings):
        return told
    stage = Stage(bench.shop.output, bench.shop.staged, {one.path: one for one in order.standing})
    return PlacedStory(
        *(told.folder, told.findings, told.reports, told.summaries, told.sources),
        rows=tuple(_put(made, order, known, stage)),
        twice=tuple(stage.twice),
        templates=tuple(sorted({page.template for page in made.memory.pages})),
        outward=made.memory.outward,
        shelf=shelved(made.memory, bench.shop.ledger) if made.summaries else "",
        summary="".join(shelved(one, bench.shop.ledger) for one in made.summaries),
    )


def _known(order: Order, bench: Bench) -> Known:
    standing = {one.path for one in order.standing}
    pages = remembered(order.shelf, bench.shop.ledger).pages
    return {page.path: page for page in pages if page.path in standing}


def _put(made: MadeStory, order: Order, known: Known, stage: Stage) -> Iterator[Printed]:
    pages = by_path(made.memory.pages)
    yield from (stage.keep(path, KEPT) for path in made.kept)
    for output in made.outputs:
        yield stage.put(output, why_printed(pages.get(output.path), known.get(output.path), order.because))
