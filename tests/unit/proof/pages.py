"""Small pages to proofread."""

from __future__ import annotations

from site_builder.domain.finding import Finding
from site_builder.domain.page import Output
from site_builder.domain.place import Place
from site_builder.proof.proof import proof


def page(body: str, path: str = "index.html", head: str = "<title>ع</title>") -> Output:
    """A sound page around a body."""
    html = f'<!doctype html><html lang="ar" dir="rtl"><head>{head}</head><body><h1>عنوان</h1>{body}</body></html>'
    return Output(path, html.encode(), Place("content/s/story.md"))


def found(*outputs: Output, base_path: str = "/") -> list[tuple[str, str]]:
    """Code and place of everything that proofreading finds."""
    findings = proof(outputs, {output.path: "templates/story.html" for output in outputs}, base_path)
    return [(finding.code, str(finding.at)) for finding in findings]


def messages(*outputs: Output) -> list[str]:
    """What proofreading says, in English."""
    findings: tuple[Finding, ...] = proof(outputs, {}, "/")
    return [f"{finding.message('en')} {finding.hint('en')}" for finding in findings]
