"""The part of a build that has something to do: ground → docket → stories → site → links → write."""

from __future__ import annotations

from collections.abc import Mapping

from site_builder import __version__
from site_builder.domain.finding import Finding, in_order
from site_builder.domain.page import Output
from site_builder.domain.printed import Printed
from site_builder.ledger.index import Index
from site_builder.making.docket import docket
from site_builder.making.ground import Ground, lay_ground
from site_builder.making.outcome import OnPage, Outcome, remember
from site_builder.making.past import Past
from site_builder.making.reasons import KEPT
from site_builder.making.renewal import Renewal
from site_builder.making.request import Request
from site_builder.making.shop import shop_of
from site_builder.making.site_pages import check_links, renew_site
from site_builder.making.stock import Stock
from site_builder.store.shelf import prune_unprinted
from site_builder.write.manifest import NAME
from site_builder.write.stage import Stage
from site_builder.write.wings import staged_folder
from site_builder.write.write import refusals, replace

STATIC = "static"
SHELF = ".cache/isnad/draw"
DRAWN = (".png", ".pdf")
SPARE = ".cache/isnad/spare"


def renew(request: Request, past: Past, stock: Stock, sound: Mapping[str, Printed], on_page: OnPage) -> Outcome:
    """Make what is stale, take over what stands, and show both at once."""
    ground = lay_ground(request.root, request.theme_root, stock, past.index)
    refused = refusals(request.output, request.root)
    if not isinstance(ground, Ground):
        return _told(request, past, (*ground, *refused))
    plan = docket(request, past, stock, ground)
    if plan.clashes or refused or (request.strict and ground.findings):
        return _told(request, past, (*ground.findings, *refused))
    from site_builder.draw.press import can_draw  # what draws may be missing

    shop = shop_of(request, ground, has_feed=plan.has_feed, draws=can_draw())
    renewals: list[Renewal] = []

    def fill(stage: Stage) -> tuple[Finding, ...]:
        renewal = Renewal(request, past, ground, plan, shop, stage, on_page)
        renewals.append(renewal)
        _fill(renewal)
        return in_order(renewal.findings) if renewal.stops else ()

    stage = Stage(request.output, staged_folder(request.output), sound)
    faults = replace(stage, fill, __version__, ground.site.base_url, request.root / SPARE)
    return _ended(renewals[0], stock, faults) if renewals else Outcome(faults, None, past.is_broken)


def _fill(renewal: Renewal) -> None:
    for asset in renewal.ground.assets:
        _put_asset(renewal, asset)
    renewal.findings.extend(renewal.ground.findings)
    renewal.renew_stories()
    if not renewal.stops:
        renew_site(renewal)
    if not renewal.stops:
        renewal.findings.extend(check_links(renewal))
    if not renewal.stops:
        renewal.stage.told = renewal.all_told()


def _put_asset(renewal: Renewal, asset: Output) -> None:
    old = renewal.stage.standing.get(asset.path)
    row = renewal.stage.put(asset, "new" if old is None else "made|static")
    is_kept = old is not None and old.digest == row.digest
    renewal.note(STATIC, [row._replace(why=KEPT) if is_kept else row])


def _ended(renewal: Renewal, stock: Stock, faults: tuple[Finding, ...]) -> Outcome:
    placed = renewal.stage.placed
    findings = in_order((*renewal.findings, *faults))
    reports = tuple(report for _, entry in sorted(renewal.entries.items()) for report in entry.reports)
    if faults or renewal.site is None:
        return Outcome(findings, None, renewal.past.is_broken, reports, renewal.pages)
    index = Index(
        output=str(renewal.request.output.resolve()),
        common=stock.common,
        closures=renewal.ground.closures,
        findings=renewal.ground.findings,
        stories=tuple(renewal.entries[folder.shown] for folder in stock.folders),
        site=renewal.site,
        marks=renewal.past.marker.seen,
        printed={**renewal.printed, "": (placed[NAME],)},
    )
    remember(renewal.past, index)
    if renewal.shop.draws:
        drawings = [one.digest for one in placed.values() if one.path.endswith(DRAWN)]
        prune_unprinted(renewal.request.root / SHELF, drawings)
    return Outcome(findings, index, renewal.past.is_broken, reports, renewal.pages)


def _told(request: Request, past: Past, findings: tuple[Finding, ...]) -> Outcome:
    """Nothing can be made; what is wrong with the stories is told all the same."""
    from site_builder.making.checking import check_all

    found, reports = check_all(request)
    return Outcome(in_order((*findings, *found)), None, past.is_broken, reports)
