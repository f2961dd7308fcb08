"""One story's inputs, with the theme and the settings → its files, its findings, its summary."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from site_builder.domain.finding import Finding, in_order
from site_builder.domain.page import Output, PagePlan
from site_builder.domain.report import Report, report_of
from site_builder.domain.site import Site
from site_builder.domain.statement import Stated
from site_builder.domain.story import Draft, Story
from site_builder.domain.summary import Neighbours, Summary
from site_builder.gather.folders import Folder
from site_builder.gather.stories import read_story
from site_builder.making.memory import NOTHING, Memory
from site_builder.making.pages import PageMemory, Pages, make_pages
from site_builder.making.shop import Bench
from site_builder.making.statements import stated_by
from site_builder.plan.plan_story import plan_story
from site_builder.plan.views.story_search import StorySearchView
from site_builder.proof.proofread import Proofread
from site_builder.proof.unit import Outward, check_promises, check_unit
from site_builder.verify.verify import verify


@dataclass(frozen=True, slots=True)
class Order:
    """A story to make. `known` are the pages of an earlier build that stand as they were printed."""

    folder: Folder
    beside: Neighbours
    known: Mapping[str, PageMemory]


@dataclass(frozen=True, slots=True)
class MadeStory:
    """`summaries`, `reports`, `stated` hold one each, or none where a finding stops the story or a draft is left out.

    `sources` are the articles that were read: file and SHA-256.
    """

    folder: str
    findings: tuple[Finding, ...]
    reports: tuple[Report, ...] = ()
    summaries: tuple[Summary, ...] = ()
    stated: tuple[Stated, ...] = ()
    outputs: tuple[Output, ...] = ()
    kept: tuple[str, ...] = ()
    memory: Memory = NOTHING
    sources: tuple[tuple[str, str], ...] = ()

    @property
    def pages(self) -> int:
        """How many pages it has, made now or kept."""
        return sum(path.endswith(".html") for path in (*self.kept, *(output.path for output in self.outputs)))


def make_story(order: Order, bench: Bench) -> MadeStory:
    """Gather, verify, plan, render, draw and proofread one story; the same in any process."""
    draft, faults = read_story(order.folder, bench.shop.site)
    if draft is None or (draft.narrative.draft and not bench.shop.drafts):
        return MadeStory(order.folder.shown, faults, sources=_sources(draft))
    story, more = verify(draft)
    findings = in_order((*faults, *more))
    if story is None or _stops(findings, bench):
        return MadeStory(order.folder.shown, findings, sources=_sources(draft))
    return _print(story, order, bench, findings)


def _print(story: Story, order: Order, bench: Bench, faults: tuple[Finding, ...]) -> MadeStory:
    plans, summary = plan_story(bench.edition, story, order.beside)
    pages = make_pages(plans, bench, order.known)
    drawings, of_drawing = _drawn(story, bench)
    findings, outward = _proof(pages, drawings, plans, summary, bench)
    return MadeStory(
        folder=order.folder.shown,
        findings=in_order((*faults, *of_drawing, *findings)),
        reports=(report_of(story),),
        summaries=(summary,),
        stated=(stated_by(story),),
        outputs=(*pages.outputs, *drawings),
        kept=pages.kept,
        memory=Memory(pages.memory, outward),
        sources=_sources(story),
    )


def _proof(
    pages: Pages, drawings: tuple[Output, ...], plans: tuple[PagePlan, ...], summary: Summary, bench: Bench
) -> tuple[tuple[Finding, ...], tuple[Outward, ...]]:
    if any(finding.stops for finding in pages.findings):
        return pages.findings, ()
    read = [page.read for page in pages.memory if page.read]
    others = (*(page.path for page in pages.memory), *(drawing.path for drawing in drawings))
    findings, outward = check_together(read, others, plans, summary, bench.shop.site)
    return in_order((*pages.findings, *findings)), outward


def check_together(
    read: Collection[Proofread], others: Collection[str], plans: Iterable[PagePlan], summary: Summary, site: Site
) -> tuple[tuple[Finding, ...], tuple[Outward, ...]]:
    """What is wrong with the links among a story's pages and into them, and its links to other units."""
    findings, outward = check_unit(read, others, site.base_path)
    return (*findings, *check_promises(_promised(plans, summary), read, summary.at)), outward


def _promised(plans: Iterable[PagePlan], summary: Summary) -> Iterator[str]:
    """Every address by which other pages will link into the story."""
    yield from (entry.url for plan in plans if isinstance(plan.view, StorySearchView) for entry in plan.view.entries)
    yield from (change.fact_url for change in summary.changes if change.fact_url)
    yield from (f"{summary.slug}/{page}/" for page, _, _ in summary.counts)
    yield from (f"{summary.slug}/#{dispute}" for dispute, _ in summary.questions)


def _drawn(story: Story, bench: Bench) -> tuple[tuple[Output, ...], tuple[Finding, ...]]:
    if not bench.shop.draws:
        return (), ()
    from site_builder.drawing import drawn  # the extra that draws may be missing

    return drawn(bench.shop.site, (story,), bench.shop.root)


def _sources(draft: Draft | Story | None) -> tuple[tuple[str, str], ...]:
    sources = draft.sheet.sources if draft else ()
    return tuple({source.article.file: source.article.digest for source in sources}.items())


def _stops(findings: tuple[Finding, ...], bench: Bench) -> bool:
    return any(finding.stops or bench.shop.strict for finding in findings)
