"""The road of what is drawn: plan → render (its Markdown) → draw, past the shelf where earlier builds left theirs."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import parent_process
from pathlib import Path

from site_builder.arabic.policy import Policy
from site_builder.domain.card import CardPlan
from site_builder.domain.finding import Finding
from site_builder.domain.page import Output
from site_builder.domain.site import Site
from site_builder.domain.story import Story
from site_builder.draw.cards import card_job
from site_builder.draw.draw import draw
from site_builder.draw.editions import edition_job
from site_builder.draw.job import Job, key_of
from site_builder.draw.press import Press, press_of
from site_builder.plan.drawings import drawings
from site_builder.render.print_edition import edition_blocks
from site_builder.store.shelf import keep, prune, take
from site_builder.store.tools import read_tools

SHELF = ".cache/isnad/draw"
TOOLS = Path(__file__).parent / "draw"

Drawn = tuple[tuple[Output, ...], tuple[Finding, ...]]


def drawn(site: Site, stories: tuple[Story, ...], root: Path, *, prunes: bool = True) -> Drawn:
    """The cards and the PDF editions of these stories; only those are drawn whose words or look have changed.

    `prunes` forgets all other drawings, for whoever draws the whole site at once.
    """
    press, shelf = press_of(read_tools(TOOLS), str(TOOLS / "fonts"), _policy(site)), root / SHELF
    jobs = {key_of(job, press): job for job in _jobs(site, stories, press.policy)}
    kept = {key: content for key in jobs if (content := take(shelf, key)) is not None}
    fresh, findings = _draw({key: job for key, job in jobs.items() if key not in kept}, press, shelf)
    if prunes:
        prune(shelf, jobs.keys())
    contents = kept | fresh
    outputs = (Output(job.path, contents[key], job.origin) for key, job in jobs.items() if key in contents)
    return tuple(outputs), findings


def _policy(site: Site) -> Policy:
    return Policy(digits=site.digits.value, months=site.months.value, language=site.language)


def _jobs(site: Site, stories: tuple[Story, ...], policy: Policy) -> Iterator[Job]:
    for plan in drawings(site, stories):
        if isinstance(plan, CardPlan):
            yield card_job(plan, policy)
        else:
            yield edition_job(plan, edition_blocks(plan, policy), policy)


def _draw(jobs: dict[str, Job], press: Press, shelf: Path) -> tuple[dict[str, bytes], tuple[Finding, ...]]:
    """Draw side by side, for typst leaves the interpreter to others while it works; but one after the other in a
    process that is one of many, since the others have the other processors, and each drawing takes memory.
    """
    fresh: dict[str, bytes] = {}
    findings: list[Finding] = []
    with ThreadPoolExecutor(1 if parent_process() else None) as threads:
        for key, (content, complaints) in zip(
            jobs, threads.map(lambda job: draw(job, press), jobs.values()), strict=True
        ):
            findings.extend(complaints)
            if content is not None:
                fresh[key] = content
                keep(shelf, key, content)
    return fresh, tuple(findings)
