"""Gather and verify every story: all that can be known without making a page."""

from __future__ import annotations

from site_builder.domain.finding import Finding, in_order
from site_builder.domain.report import Report, report_of
from site_builder.gather.site import read_site
from site_builder.gather.stories import read_stories
from site_builder.making.request import Request
from site_builder.verify.verify import verify


def check_all(request: Request) -> tuple[tuple[Finding, ...], tuple[Report, ...]]:
    """What is wrong with the stories of a site, and what is told of those that stand."""
    site, _ = read_site(request.root)
    drafts, findings = read_stories(request.root, site)
    verified = [verify(draft) for draft in drafts if request.drafts or not draft.narrative.draft]
    found = (finding for _, of_story in verified for finding in of_story)
    reports = tuple(report_of(story) for story, _ in verified if story is not None)
    return in_order((*findings, *found)), reports
