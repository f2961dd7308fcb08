"""Small pages to proofread."""

from __future__ import annotations

from collections.abc import Mapping

from site_builder.domain.finding import Finding, in_order
from site_builder.domain.page import Output
from site_builder.domain.place import Place
from site_builder.proof.proofread import proofread
from site_builder.proof.unit import check_outward, check_unit


def page(body: str, path: str = "index.html", head: str = "<title>ع</title>") -> Output:
    """A sound page around a body."""
    html = f'<!doctype html><html lang="ar" dir="rtl"><head>{head}</head><body><h1>عنوان</h1>{body}</body></html>'
    return Output(path, html.encode(), Place("content/s/story.md"))


def proof(outputs: tuple[Output, ...], templates: Mapping[str, str], base_path: str) -> tuple[Finding, ...]:
    """All findings about a small site, taken as one unit. `templates` says which template made a path."""
    files = {output.path: output.content for output in outputs if not output.path.endswith(".html")}
    made = [output for output in outputs if output.path.endswith(".html")]
    pages = [proofread(output, templates.get(output.path, "?"), files, base_path) for output in made]
    of_links, outward = check_unit(pages, files, base_path)
    paths = frozenset((*files, *(page.path for page in pages)))
    alone = (finding for page in pages for finding in page.findings)
    return in_order((*alone, *of_links, *check_outward(outward, paths, {})))


def found(*outputs: Output, base_path: str = "/") -> list[tuple[str, str]]:
    """Code and place of everything that proofreading finds."""
    findings = proof(outputs, {output.path: "templates/story.html" for output in outputs}, base_path)
    return [(finding.code, str(finding.at)) for finding in findings]


def messages(*outputs: Output) -> list[str]:
    """What proofreading says, in English."""
    findings: tuple[Finding, ...] = proof(outputs, {}, "/")
    return [f"{finding.message('en')} {finding.hint('en')}" for finding in findings]
