"""`isnad publish` and `isnad releases` as a person sees them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from time import perf_counter

from site_builder.build import Built, Request, build
from site_builder.console import publish_sentences as says
from site_builder.console.counts import count_of
from site_builder.console.plan_report import print_plan, without_forms
from site_builder.console.progress import progress
from site_builder.console.report import print_findings
from site_builder.console.sentences import WAITING
from site_builder.console.terminal import err, out
from site_builder.domain.destination import Destination, DestinationKind
from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.domain.site import Site
from site_builder.domain.wording import Language
from site_builder.gather.site import read_site
from site_builder.publish import rules
from site_builder.publish.limits import beyond_limits
from site_builder.publish.plan import Patience
from site_builder.publish.publish import Order, Published, publish, roll_back
from site_builder.publish.readback import read_back
from site_builder.publish.release import release_of
from site_builder.publish.target import RefusedError
from site_builder.publish.targets.choice import opened

PATIENCE = {DestinationKind.GIT: 300.0}
"""Seconds that a host may take to show what it was given, where that is long."""
SOON = 20.0
SHOWN = 20
"""Files of a group and facts that a dry run shows without `--all`."""
EVERY = 10**9


@dataclass(frozen=True, slots=True)
class Wish:
    """The options of `isnad publish`."""

    name: str
    dry_run: bool = False
    yes: bool = False
    verify: bool = True
    every: bool = False


def run_publish(request: Request, wish: Wish, language: Language) -> int:
    """Build, plan, show the plan, act, read back; 0 when readers see the site as it was built."""
    chosen = _known(request, wish.name, language)
    if chosen is None:
        return 1
    built = _built(request, language)
    if not built.written:
        return _refused((), chosen.name, language)
    published = _publish(built.manifest, chosen, request, wish, language)
    if published.findings:
        print_findings(published.findings, err(), language)
        for file, entries in published.to_paste:
            err().print(says.PASTE.say(language, (("file", file),)) + f"\n\n{entries}\n", soft_wrap=True)
        return _refused((), chosen.name, language)
    gaps = (("name", chosen.name), ("release", published.release), *_sizes(published, language))
    wording = says.DRY_RUN if wish.dry_run else says.PUBLISHED if published.done else says.UP_TO_DATE
    out().print(wording.say(language, gaps), soft_wrap=True)
    if published.done and chosen.kind is DestinationKind.PAGES:
        print_findings(beyond_limits(request.root / chosen.to, chosen.at), err(), language)
    is_shown = published.done and wish.verify and chosen.kind is not DestinationKind.PAGES
    return _read_back(published, chosen, language) if is_shown else 0


def _built(request: Request, language: Language) -> Built:
    """What stands in the output folder is never published unseen: it is built now, without drafts."""
    errors = err()
    with progress(errors, language, perf_counter) as on_page:
        built = build(request, on_page, lambda: errors.print(WAITING.say(language)))
    print_findings(built.findings, errors, language)
    return built


def _publish(digest: str, destination: Destination, request: Request, wish: Wish, language: Language) -> Published:
    try:
        release = release_of(request.output, digest, datetime.now(UTC))
        with opened(destination, request.root) as target:
            grace = 0 if target.atomic else destination.grace
            patience = Patience(destination.keep, grace, datetime.now(UTC))
            order = Order(release, destination, patience, wish.dry_run, wish.yes)
            return publish(order, target, lambda plan, facts: print_plan(plan, facts, out(), language, _most(wish)))
    except RefusedError as refusal:
        return Published(None, (), (refusal.finding,))


def _most(wish: Wish) -> int:
    """How many lines of a kind the plan shows: few where it is acted on at once."""
    return EVERY if wish.every else SHOWN if wish.dry_run else 0


def _sizes(published: Published, language: Language) -> tuple[tuple[str, str], ...]:
    sent = published.plan.sent if published.plan else ()
    size = f"{sum(change.size for change in sent) / 1024:,.0f}"
    return (("files", count_of(len(without_forms(sent)), "file", language)), ("size", size))


def _read_back(published: Published, destination: Destination, language: Language) -> int:
    if published.plan is None or published.manifest is None:
        return 1
    paths = frozenset(change.path for change in published.plan.sent)
    findings = read_back(destination.url, published.manifest, paths, PATIENCE.get(destination.kind, SOON))
    print_findings(findings, err(), language)
    stops = any(finding.stops for finding in findings)
    wording, console = (says.NOT_READ_BACK, err()) if stops else (says.READ_BACK, out())
    console.print(wording.say(language, (("url", destination.url),)), soft_wrap=True)
    return int(stops)


def _refused(findings: tuple[Finding, ...], name: str, language: Language) -> int:
    print_findings(findings, err(), language)
    err().print(says.NOT_PUBLISHED.say(language, (("name", name),)), soft_wrap=True)
    return 1


def destination_of(site: Site, name: str) -> Destination | Finding:
    """The destination of that name; without a name the only one there is."""
    found = [one for one in site.publish if one.name == name or (not name and len(site.publish) == 1)]
    known = "، ".join(one.name for one in site.publish) or "—"
    return found[0] if found else rules.NO_DESTINATION.broken(Place("site.yaml"), name=name or "—", known=known)


def run_releases(request: Request, name: str, language: Language) -> int:
    """Each release that the destination keeps, oldest first."""
    chosen = _known(request, name, language)
    if chosen is None:
        return 1
    try:
        with opened(chosen, request.root) as target:
            if not target.keeps_releases:
                return _refused((rules.NO_RELEASES.broken(chosen.at, name=chosen.name),), chosen.name, language)
            releases = target.releases()
    except RefusedError as refusal:
        return _refused((refusal.finding,), chosen.name, language)
    for release, stands in releases:
        wording = says.RELEASE_STANDS if stands else says.RELEASE
        out().print(wording.say(language, (("release", release),)), soft_wrap=True)
    if not releases:
        out().print(says.NO_RELEASES.say(language, (("name", chosen.name),)), soft_wrap=True)
    return 0


def run_rollback(request: Request, name: str, release: str, language: Language) -> int:
    """Let readers see an earlier release: the named one, or the one before."""
    chosen = _known(request, name, language)
    if chosen is None:
        return 1
    try:
        with opened(chosen, request.root) as target:
            shown = roll_back(chosen, target, release)
    except RefusedError as refusal:
        shown = refusal.finding
    if isinstance(shown, Finding):
        return _refused((shown,), chosen.name, language)
    out().print(says.ROLLED_BACK.say(language, (("release", shown), ("name", chosen.name))), soft_wrap=True)
    return 0


def _known(request: Request, name: str, language: Language) -> Destination | None:
    site, findings = read_site(request.root)
    chosen = destination_of(site, name) if site else None
    if isinstance(chosen, Destination):
        return chosen
    print_findings((*findings, *([chosen] if chosen else [])), err(), language)
    return None
