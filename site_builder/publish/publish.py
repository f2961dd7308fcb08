"""Publish a build: lock, read what stands, plan, pass the gates, act. The old site stands until the new is whole."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from difflib import get_close_matches

from site_builder.domain.destination import Destination
from site_builder.domain.finding import Finding
from site_builder.domain.manifest import Manifest
from site_builder.domain.statement import NOTHING_STATED
from site_builder.publish import rules
from site_builder.publish.act import act
from site_builder.publish.facts import FactChange, entries_to_paste, fact_changes, unexplained
from site_builder.publish.fit import fitted
from site_builder.publish.lock import locked
from site_builder.publish.plan import Patience, Plan, plan
from site_builder.publish.record import Record, read_record
from site_builder.publish.release import Release
from site_builder.publish.target import RefusedError, Target

LEAST_SHARE = 0.8
"""Of the pages that stand: with fewer than this, a person must say yes."""


MAY_BE_ALLOWED = (rules.STORY_GONE.code, rules.CORRECTION_GONE.code)
"""Of what the facts forbid; a change without its entry never passes."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be published where, and what the person allows."""

    release: Release
    destination: Destination
    patience: Patience
    dry_run: bool = False
    yes: bool = False


@dataclass(frozen=True, slots=True)
class Published:
    """What was planned; `findings` say why it was not done. `release` and `manifest` are of what stands now.

    `to_paste` are files and the entries under `corrections` that they lack.
    """

    plan: Plan | None
    facts: tuple[FactChange, ...]
    findings: tuple[Finding, ...]
    release: str = ""
    manifest: Manifest | None = None
    to_paste: tuple[tuple[str, str], ...] = ()

    @property
    def done(self) -> bool:
        """True where readers see something new."""
        return bool(self.release)


def publish(order: Order, target: Target, on_plan: Callable[[Plan, tuple[FactChange, ...]], None]) -> Published:
    """Bring the target to the release, or say why it stands as it was.

    `on_plan` is shown the plan before it is acted on. A dry run takes no lock and writes nothing.
    """
    try:
        if order.dry_run:
            return _planned(*_met(order, target), on_plan)
        with locked(target, order.destination.at) as hold:
            order, standing = _met(order, target)
            published = _planned(order, standing, on_plan)
            if published.findings or published.plan is None or published.plan.nothing:
                return published
            name = act(order.release, published.plan, standing, target, hold)
            with suppress(RefusedError):  # an old release too many harms nobody; the next publish removes it
                target.prune(order.destination.keep)
    except RefusedError as refusal:
        return Published(None, (), (refusal.finding,))
    return replace(published, release=name, manifest=order.release.manifest)


def _met(order: Order, target: Target) -> tuple[Order, Record | None]:
    """The order with all that this kind of destination gets, and what stands there."""
    standing = _standing(order.destination, target)
    release = fitted(order.release, order.destination.kind, standing.files if standing else {})
    return replace(order, release=release), standing


def _planned(
    order: Order, standing: Record | None, on_plan: Callable[[Plan, tuple[FactChange, ...]], None]
) -> Published:
    planned = plan(standing, order.release, order.patience)
    old = standing.manifest.stated if standing and standing.release else NOTHING_STATED
    facts = fact_changes(old, order.release.manifest.stated)
    on_plan(planned, facts)
    findings = _gates(order, standing)
    lacking = entries_to_paste(old, order.release.manifest.stated, order.patience.now.date()) if findings else ()
    return Published(planned, facts, findings, to_paste=lacking)


def _standing(destination: Destination, target: Target) -> Record | None:
    content = target.read()
    record = read_record(content) if content is not None else None
    if content is not None and record is None:
        raise RefusedError(rules.BROKEN_RECORD.broken(destination.at, place=destination.to))
    return record


def _gates(order: Order, standing: Record | None) -> tuple[Finding, ...]:
    """What forbids to go on; some of it a person may allow."""
    if standing is None:
        return ()
    at, old, new = order.destination.at, standing.manifest, order.release.manifest
    asked: list[Finding] = []
    if old.site != new.site:
        asked.append(rules.OTHER_SITE.broken(at, other=old.site, site=new.site))
    pages = sum(entry.path.endswith(".html") for entry in old.entries)
    if order.release.pages < pages * LEAST_SHARE:
        asked.append(rules.FEWER_PAGES.broken(at, new=order.release.pages, old=pages))
    is_same = old.site == new.site and standing.release
    facts = unexplained(old.stated, new.stated) if is_same else ()
    asked.extend(finding for finding in facts if finding.code in MAY_BE_ALLOWED)
    firm = tuple(finding for finding in facts if finding.code not in MAY_BE_ALLOWED)
    return firm if order.yes else (*asked, *firm)


def roll_back(destination: Destination, target: Target, release: str) -> str | Finding:
    """Let readers see the named release, or the one that they saw before; gives its name."""
    if not target.keeps_releases:
        return rules.NO_RELEASES.broken(destination.at, name=destination.name)
    try:
        with locked(target, destination.at):
            chosen = _chosen(destination, target, release)
            if isinstance(chosen, str):
                target.roll_back(chosen)
            return chosen
    except RefusedError as refusal:
        return refusal.finding


def _chosen(destination: Destination, target: Target, release: str) -> str | Finding:
    record = _standing(destination, target)
    names = [name for name, _ in target.releases()]
    if release in names:
        return release
    if release and names:
        nearest = get_close_matches(release, names, 1, cutoff=0.0)[0]
        return rules.UNKNOWN_RELEASE.broken(destination.at, release=release, nearest=nearest, kept=len(names))
    if record and record.before in names:
        return record.before
    older = [name for name in names if record and name < record.release]
    return older[-1] if older else rules.NOTHING_BEFORE.broken(destination.at, name=destination.name)
