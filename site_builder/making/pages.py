"""Page plans → pages, but for those that an earlier build printed from the very same plan."""

from __future__ import annotations

import io
import pickle
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from site_builder.domain.digest import digest_of
from site_builder.domain.finding import Finding, in_order
from site_builder.domain.page import Output, PagePlan
from site_builder.making.shop import Bench
from site_builder.proof.proofread import Proofread, proofread
from site_builder.render.render import render


@dataclass(frozen=True, slots=True)
class PageKey:
    """All that a page is made of, besides the program: its plan, and its templates."""

    view: str
    templates: str


@dataclass(frozen=True, slots=True)
class PageMemory:
    """What is kept of a page; `read` is None for a file that is no HTML."""

    path: str
    template: str
    key: PageKey
    read: Proofread | None


@dataclass(frozen=True, slots=True)
class Pages:
    """`outputs` were printed now, `kept` are paths that stand as they are."""

    outputs: tuple[Output, ...]
    kept: tuple[str, ...]
    memory: tuple[PageMemory, ...]
    findings: tuple[Finding, ...]


def make_pages(plans: Iterable[PagePlan], bench: Bench, known: Mapping[str, PageMemory]) -> Pages:
    """`known` are pages that stand as they were printed; where a template fails, no page is proofread."""
    outputs: list[Output] = []
    findings: list[Finding] = []
    memory: list[PageMemory] = []
    kept: list[str] = []
    for plan in plans:
        key, old = key_of(plan, bench), known.get(plan.path)
        if old and old.key == key:
            memory.append(old)
            kept.append(plan.path)
            continue
        output, complaints = render(plan, bench.kit, bench.sent)
        findings.extend(complaints)
        if output:
            outputs.append(output)
            read = read_output(output, plan, bench) if output.path.endswith(".html") and not findings else None
            memory.append(PageMemory(plan.path, plan.template, key, read))
    found = findings or [finding for page in memory if page.read for finding in page.read.findings]
    return Pages(tuple(outputs), tuple(kept), tuple(memory), in_order(found))


def key_of(plan: PagePlan, bench: Bench) -> PageKey:
    """The digests of a plan. Pickle only lends its bytes: nothing is ever read back from them."""
    site, buffer = bench.shop.site, io.BytesIO()
    pickler = pickle.Pickler(buffer, protocol=5)
    pickler.fast = True  # the same bytes for equal values, whether or not they share their parts
    pickler.dump((plan.template, plan.view, plan.origin.file, site.digits.value, site.months.value, site.language))
    return PageKey(digest_of(buffer.getvalue())[:32], bench.shop.templates.get(plan.template, ""))


def read_output(output: Output, plan: PagePlan, bench: Bench) -> Proofread:
    """A page of HTML, proofread by itself."""
    return proofread(output, f"templates/{plan.template}", bench.shop.files, bench.shop.site.base_path)
