"""One story's inputs, with the theme and the settings → its files, its findings, its summary."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from site_builder.domain.finding import Finding, in_order
from site_builder.domain.page import Output
from site_builder.domain.report import Report, report_of
from site_builder.domain.story import Draft, Story
from site_builder.domain.summary import Neighbours, Summary
from site_builder.gather.stories import Folder, read_story
from site_builder.making.memory import NOTHING, Memory
from site_builder.making.pages import PageMemory, Pages, make_pages
from site_builder.making.shop import Bench
from site_builder.plan.plan_story import plan_story
from site_builder.proof.unit import Outward, check_promises, check_unit
from site_builder.verify.verify import verify

Known = Mapping[str, PageMemory]
"""The pages of an earlier build that stand as they were printed, by path."""


@dataclass(frozen=True, slots=True)
class MadeStory:
    """`summaries` and `reports` hold one each, or none where a finding stops the story or a draft is left out.

    `sources` are the articles that were read: file and SHA-256.
    """

    findings: tuple[Finding, ...]
    reports: tuple[Report, ...] = ()
    summaries: tuple[Summary, ...] = ()
    outputs: tuple[Output, ...] = ()
    kept: tuple[str, ...] = ()
    memory: Memory = NOTHING
    sources: tuple[tuple[str, str], ...] = ()


def make_story(folder: Folder, beside: Neighbours, known: Known, bench: Bench) -> MadeStory:
    """Gather, verify, plan, render, draw and proofread one story; the same in any process. Nothing is written."""
    draft, faults = read_story(folder, bench.shop.site)
    if draft is None or (draft.narrative.draft and not bench.shop.drafts):
        return MadeStory(faults, sources=_sources(draft))
    story, more = verify(draft)
    findings = in_order((*faults, *more))
    if story is None or _stops(findings, bench):
        return MadeStory(findings, sources=_sources(draft))
    return _print(story, beside, known, bench, findings)


def _print(story: Story, beside: Neighbours, known: Known, bench: Bench, faults: tuple[Finding, ...]) -> MadeStory:
    plans, summary = plan_story(bench.edition, story, beside)
    pages = make_pages(plans, bench, known)
    drawings, of_drawing = _drawn(story, bench)
    findings, outward = _proof(pages, drawings, summary, bench)
    return MadeStory(
        findings=in_order((*faults, *of_drawing, *findings)),
        reports=(report_of(story),),
        summaries=(summary,),
        outputs=(*pages.outputs, *drawings),
        kept=pages.kept,
        memory=Memory(pages.memory, outward),
        sources=_sources(story),
    )


def _proof(
    pages: Pages, drawings: tuple[Output, ...], summary: Summary, bench: Bench
) -> tuple[tuple[Finding, ...], tuple[Outward, ...]]:
    if any(finding.stops for finding in pages.findings):
        return pages.findings, ()
    read = [page.read for page in pages.memory if page.read]
    others = (*(page.path for page in pages.memory), *(drawing.path for drawing in drawings))
    findings, outward = check_unit(read, others, bench.shop.site.base_path)
    promised = check_promises(_promised(summary), read, summary.at)
    return in_order((*pages.findings, *findings, *promised)), outward


def _promised(summary: Summary) -> Iterator[str]:
    """Every address by which other pages will link into the story."""
    yield from (one.url for one in summary.findable)
    yield from (change.fact_url for change in summary.changes if change.fact_url)
    yield from (f"{summary.slug}/{page}/" for page, _, _ in summary.counts)
    yield from (f"{summary.slug}/#{dispute}" for dispute, _ in summary.questions)


def _drawn(story: Story, bench: Bench) -> tuple[tuple[Output, ...], tuple[Finding, ...]]:
    if not bench.shop.draws:
        return (), ()
    from site_builder.drawing import drawn  # the extra that draws may be missing

    return drawn(bench.shop.site, (story,), bench.shop.root, prunes=False)


def _sources(draft: Draft | Story | None) -> tuple[tuple[str, str], ...]:
    sources = draft.sheet.sources if draft else ()
    return tuple({source.article.file: source.article.digest for source in sources}.items())


def _stops(findings: tuple[Finding, ...], bench: Bench) -> bool:
    return any(finding.stops or bench.shop.strict for finding in findings)
