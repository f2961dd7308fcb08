"""The road of what is drawn: plan → render (its Markdown) → draw, past the shelf where earlier builds left theirs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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
from site_builder.plan.drawings import Drawing, drawings
from site_builder.render.print_edition import edition_blocks
from site_builder.store.shelf import keep, take
from site_builder.store.tools import read_tools

SHELF = ".cache/isnad/draw"
TOOLS = Path(__file__).parent / "draw"

Drawn = tuple[tuple[Output, ...], tuple[Finding, ...]]


def drawn(site: Site, stories: tuple[Story, ...], root: Path) -> Drawn:
    """The cards and the PDF editions of these stories; only those are drawn whose words or look have changed."""
    return _drawn(drawings(site, stories), site, root)


def drawn_at(path: str, site: Site, story: Story, root: Path) -> Drawn:
    """The one card or edition of a story that stands at a path; nothing where none does."""
    return _drawn((one for one in drawings(site, (story,)) if one.path == path), site, root)


def drawn_paths(site: Site, story: Story) -> tuple[str, ...]:
    """Where the cards and the edition of a story will stand."""
    return tuple(one.path for one in drawings(site, (story,)))


def _drawn(plans: Iterable[Drawing], site: Site, root: Path) -> Drawn:
    press, shelf = press_of(read_tools(TOOLS), str(TOOLS / "fonts"), _policy(site)), root / SHELF
    jobs = {key_of(job, press): job for job in _jobs(plans, press.policy)}
    kept = {key: content for key in jobs if (content := take(shelf, key)) is not None}
    fresh, findings = _draw({key: job for key, job in jobs.items() if key not in kept}, press, shelf)
    contents = kept | fresh
    outputs = (Output(job.path, contents[key], job.origin) for key, job in jobs.items() if key in contents)
    return tuple(outputs), findings


def _policy(site: Site) -> Policy:
    return Policy(digits=site.digits.value, months=site.months.value, language=site.language)


def _jobs(plans: Iterable[Drawing], policy: Policy) -> Iterator[Job]:
    for plan in plans:
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
