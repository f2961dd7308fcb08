"""The pages that belong to no story, made where what they see has changed; and the links between all units."""

from __future__ import annotations

from collections.abc import Iterator

from site_builder.domain.finding import Finding, in_order
from site_builder.domain.summary import Headline
from site_builder.ledger.index import Entry, Ingredients
from site_builder.ledger.marks import digest_of_parts
from site_builder.making.memory import Memory, remembered, shelved
from site_builder.making.pages import Pages, make_pages
from site_builder.making.reasons import KEPT, by_path, why_printed
from site_builder.making.renewal import Renewal
from site_builder.making.shop import bench_of
from site_builder.making.stock import changed
from site_builder.plan.plan_site import clashes, plan_site
from site_builder.proof.unit import Outward, check_outward, check_unit
from site_builder.write.manifest import NAME

SITE = "site"
NO_LINE = Headline("", "", "", draft=False)


def renew_site(renewal: Renewal) -> None:
    """Plan from summaries alone; where those and the settings are what they were, every page stands."""
    index, now = renewal.past.index, _ingredients(renewal)
    rows = index.printed.get(SITE, ()) if index else ()
    if index and index.site.ingredients == now and all(one.path in renewal.stage.standing for one in rows):
        renewal.site = index.site
        renewal.findings.extend(index.site.findings)
        renewal.note(SITE, [renewal.stage.keep(one.path, KEPT) for one in rows])
        return
    _make(renewal, now)


def check_links(renewal: Renewal) -> tuple[Finding, ...]:
    """The links between units. Those of untouched units are looked at only where something may have gone."""
    paths, index = frozenset(renewal.stage.placed), renewal.past.index
    before = {one.path for rows in index.printed.values() for one in rows} if index else set()
    links = list(renewal.outward)
    is_remade, lost = renewal.site_memory is not None, before - paths - {NAME}
    if is_remade or lost:
        links.extend(_remembered(renewal))
    if not is_remade and not lost and not any(link.anchor for link in links):
        return check_outward(links, paths, {})
    memory = renewal.site_memory or remembered(renewal.site.shelf if renewal.site else "", renewal.past.folder)
    anchors = {page.path: page.read.ids for page in memory.pages if page.read}
    return check_outward((*links, *memory.outward), paths, anchors)


def _remembered(renewal: Renewal) -> Iterator[Outward]:
    """The outward links of every story that was taken over."""
    for shown, entry in renewal.entries.items():
        if shown not in renewal.made:
            yield from remembered(entry.shelf, renewal.past.folder).outward


def _make(renewal: Renewal, now: Ingredients) -> None:
    stories = tuple(renewal.every_summary())
    bench, index, ground = bench_of(renewal.shop), renewal.past.index, renewal.ground
    plans = plan_site(ground.site, stories, ground.names)
    renewal.findings.extend(clashes(plans, stories))
    same_code = index is not None and dict(index.site.ingredients)["code"] == dict(now)["code"]
    old = remembered(index.site.shelf, renewal.past.folder).pages if index and same_code else ()
    known = {page.path: page for page in old if page.path in renewal.stage.standing}
    pages = make_pages(plans, bench, known)
    findings, outward = _proof(pages, renewal)
    renewal.findings.extend(findings)
    because = changed(index.site.ingredients, now) if index else ("new",)
    made = by_path(pages.memory)
    rows = [renewal.stage.keep(path, KEPT) for path in pages.kept]
    for one in pages.outputs:
        rows.append(renewal.stage.put(one, why_printed(made.get(one.path), known.get(one.path), because)))
    renewal.note(SITE, rows)
    renewal.site_memory = Memory(pages.memory, outward)
    shelf = shelved(renewal.site_memory, renewal.past.folder)
    renewal.site = Entry(SITE, NO_LINE, (), now, findings, (), shelf, "")


def _proof(pages: Pages, renewal: Renewal) -> tuple[tuple[Finding, ...], tuple[Outward, ...]]:
    if any(finding.stops for finding in pages.findings):
        return pages.findings, ()
    read = [page.read for page in pages.memory if page.read]
    others = [page.path for page in pages.memory if not page.read]
    findings, outward = check_unit(read, others, renewal.ground.site.base_path)
    return in_order((*pages.findings, *findings)), outward


def _ingredients(renewal: Renewal) -> Ingredients:
    """Every template counts: the pages tell which of them are theirs."""
    stories = digest_of_parts(f"{shown} {entry.summary}" for shown, entry in sorted(renewal.entries.items()))
    templates = tuple((f"template {name}", digest) for name, digest in sorted(renewal.ground.templates.items()))
    return (*renewal.docket.common, ("stories", stories), *templates)
