"""The road of a build: gather → verify → plan → render and draw → proof → write. This file is its table of contents."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from site_builder.domain.finding import Finding, in_order
from site_builder.domain.report import Report
from site_builder.domain.site import Site
from site_builder.domain.story import Story
from site_builder.domain.theme import Theme
from site_builder.making.outcome import OnPage, Outcome, files_of, manifest_digest, reports_of
from site_builder.making.request import Request

__all__ = ["Built", "Checked", "OnPage", "Request", "build", "check"]


@dataclass(frozen=True, slots=True)
class Checked:
    """What stands after verification: the stories that may be published, and all that was found on the way."""

    site: Site | None
    stories: tuple[Story, ...]
    theme: Theme
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Built:
    """A build: its pages, files and bytes; where `written` is false the output folder is as it was before.
    `manifest` is the SHA-256 of its manifest.

    `draws` is false where the extra that draws cards and PDF editions is not installed; `forgot` is true where what
    the last build remembered could not be trusted, so that everything was made anew.
    """

    reports: tuple[Report, ...]
    findings: tuple[Finding, ...]
    pages: int = 0
    files: int = 0
    size: int = 0
    written: bool = False
    draws: bool = True
    forgot: bool = False
    manifest: str = ""


def check(request: Request) -> Checked:
    """Gather and verify: everything that can be known without making a page."""
    from site_builder.gather.gather import gather  # a build with nothing to do reads nothing
    from site_builder.verify.verify import verify  # as above

    gathered = gather(request.root, request.theme_root)
    drafts = [draft for draft in gathered.drafts if request.drafts or not draft.narrative.draft]
    verified = [verify(draft) for draft in drafts]
    stories = tuple(story for story, _ in verified if story is not None)
    found = [finding for _, findings in verified for finding in findings]
    return Checked(gathered.site, stories, gathered.theme, in_order([*gathered.findings, *found]))


def build(request: Request, on_page: OnPage, on_wait: Callable[[], None]) -> Built:
    """Make the site and replace the output folder, or say why not and leave it as it was.

    One build of a site at a time: a second one calls `on_wait` and waits for the first.
    """
    from site_builder.write.lock import locked  # a mere check writes nothing

    with locked(request.root, on_wait):
        return _build(request, on_page)


def _build(request: Request, on_page: OnPage) -> Built:
    from site_builder.draw.press import can_draw  # a mere check draws nothing
    from site_builder.making.build_site import build_site  # a mere check makes nothing

    draws = can_draw()
    return _told(build_site(request, draws, on_page), draws)


def _told(outcome: Outcome, draws: bool) -> Built:
    if outcome.index is None:
        return Built(outcome.reports, outcome.findings, outcome.pages, draws=draws, forgot=outcome.is_broken)
    files = files_of(outcome.index)
    return Built(
        reports=reports_of(outcome.index),
        findings=outcome.findings,
        pages=sum(file.path.endswith(".html") for file in files),
        files=len(files),
        size=sum(file.size for file in files),
        written=True,
        draws=draws,
        forgot=outcome.is_broken,
        manifest=manifest_digest(outcome.index),
    )
