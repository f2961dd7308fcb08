"""The road of one fact, for docs/architecture.md: the values that the code really makes of it, stage by stage."""

from __future__ import annotations

import re
from pathlib import Path

from docs.pages.demonstration import checked, planned, sent
from docs.pages.written import facts_files
from site_builder.domain.evidence import Evidence
from site_builder.domain.page import PagePlan
from site_builder.domain.quote import Quote
from site_builder.domain.verdict import Trace
from site_builder.gather.site import read_site
from site_builder.plan.views.quote import QuoteView
from site_builder.render.kit import kit_of
from site_builder.render.render import render

FACT = "not-a-signing-bonus"
STORY = "meta-openai"


def section(root: Path) -> str:
    """The line in the sheet and the values of gather, verify, plan and render."""
    story = next(one for one in checked(root).stories if one.slug == STORY)
    quote = next(one for one in story.sheet.quotes if one.id == FACT)
    trace = next(one for one in story.traces if one.fact == FACT)
    page = next(one for one in planned(root)[0] if one.url == f"{STORY}/quotes/{FACT}/")
    steps = (_written(root, quote), _gathered(quote), _verified(trace), _planned(page), _rendered(root, page))
    return "\n\n".join(steps)


def _written(root: Path, quote: Quote) -> str:
    entry = next(one for one in facts_files(root).entries("quotes") if one.value("id") == FACT)
    return f"An editor writes, in `{quote.at.whole.file}`:\n\n```yaml\n{entry.lines}\n```"


def _gathered(quote: Quote) -> str:
    """The quote without the places of its fields, which are many."""
    value = f"""
Quote(
    id={quote.id!r}, speaker={quote.speaker!r}, source={quote.source!r},
    text={quote.text!r},
    said_in={quote.said_in!r}, topic={quote.topic!r}, …
    grounds=Grounds(evidence=({_evidence(quote.grounds.evidence[0])}, …)),
    at=Places(whole=Place({quote.at.whole.file!r}, …), …),
)"""
    return _step("gather", value)


def _verified(trace: Trace) -> str:
    spans = ", ".join(f"Span({span.start}, {span.end})" for span in trace.spans)
    value = f"""
Trace(
    fact={trace.fact!r}, evidence={_evidence(trace.evidence)},
    verdict={str(trace.verdict)!r}, passage={trace.passage!r}, spans=({spans},),
)"""
    return _step("verify", value)


def _planned(page: PagePlan) -> str:
    if not isinstance(page.view, QuoteView):
        raise TypeError("the page of a quote has another view")
    card, trail = page.view.card, page.view.trail
    value = f"""
PagePlan(
    url={page.url!r}, template={page.template!r},
    view=QuoteView(
        frame=Frame(…),
        card=QuoteCard(
            size={card.size!r}, text=Verbatim({str(card.text)!r}),
            speaker=Prose({str(card.speaker)!r}), role=Verbatim({str(card.role)!r}), …
        ),
        trail=FactTrail(contexts=(Context(url={trail.contexts[0].url!r}, …), …), …),
    ),
    origin=Place({page.origin.file!r}, …),
)"""
    return _step("plan", value)


def _rendered(root: Path, page: PagePlan) -> str:
    site, _ = read_site(root)
    if site is None:
        raise ValueError("the demonstration site has no settings")
    output, _ = render(page, kit_of(checked(root).theme, site), sent(root))
    html = output.content.decode() if output else ""
    heading = re.search(r"<h1.*?</h1>", html, re.DOTALL)
    value = f"Output(path={page.path!r}, content=…)"
    return _step("render", value) + f"\n\n```html\n{heading[0] if heading else ''}\n```"


def _step(stage: str, value: str) -> str:
    return f"**{stage}** makes of it:\n\n```text\n{value.strip()}\n```"


def _evidence(evidence: Evidence) -> str:
    words = " ".join(evidence.excerpt.split()[:3])
    return f"Evidence({evidence.source!r}, '{words} …')"
