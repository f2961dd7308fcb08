"""The links of pages that are made together: those among them are checked at once, the others are named for later."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from site_builder.domain.finding import Finding, in_order
from site_builder.domain.place import Place
from site_builder.proof import rules
from site_builder.proof.links import target_of
from site_builder.proof.proofread import Proofread


@dataclass(frozen=True, slots=True)
class Outward:
    """A link that leaves its unit: as it is written, the path that it leads to, its fragment, where it stands first."""

    href: str
    path: str
    anchor: str
    at: Place


NOWHERE = "-"
"""The fragment of a link that closes what stood open for being `:target`: no element may have it."""
Anchors = Mapping[str, Collection[str]]
"""The ids on each HTML path."""


def check_unit(
    pages: Iterable[Proofread], paths: Collection[str], base_path: str
) -> tuple[tuple[Finding, ...], tuple[Outward, ...]]:
    """What is wrong with the links among these pages and `paths`, the unit's other files; and the links that leave it.

    Of the links that leave the unit, each target is named once.
    """
    by_path = {page.path: page for page in pages}
    anchors = {path: page.ids for path, page in by_path.items()}
    known = frozenset((*paths, *by_path))
    findings: list[Finding] = []
    outward: dict[tuple[str, str], Outward] = {}
    for link in _resolved(by_path.values(), base_path):
        if link.path in known:
            findings.extend(_wrong(link, known, anchors))
        else:
            outward.setdefault((link.path, link.anchor), link)
    return in_order(findings), tuple(outward.values())


def check_promises(urls: Iterable[str], pages: Iterable[Proofread], at: Place) -> tuple[Finding, ...]:
    """The addresses by which the rest of the site will link to this unit: each must stand on its pages.

    `urls` are relative to the base URL; `at` is what a finding points at.
    """
    anchors = {page.path: page.ids for page in pages}
    links = (Outward(url, *target_of(f"/{url}", "", "/"), at) for url in urls)
    return in_order(finding for link in links for finding in _wrong(link, frozenset(anchors), anchors))


def check_outward(links: Iterable[Outward], paths: frozenset[str], anchors: Anchors) -> tuple[Finding, ...]:
    """The links between units, by path; a fragment is checked on those pages whose `anchors` are given."""
    return in_order(finding for link in links for finding in _wrong(link, paths, anchors))


def _resolved(pages: Iterable[Proofread], base_path: str) -> Iterator[Outward]:
    for page in pages:
        for link in page.links:
            yield Outward(link.href, *target_of(link.href, page.path, base_path), page.at(link))


def _wrong(link: Outward, paths: frozenset[str], anchors: Anchors) -> Iterator[Finding]:
    places = anchors.get(link.path)
    if link.path not in paths:
        yield rules.BROKEN_LINK.broken(link.at, href=link.href, nearest=_nearest(link.path, paths))
    elif link.anchor not in ("", NOWHERE) and places is not None and link.anchor not in places:
        nearest = _nearest(link.anchor, places)
        gaps = {"href": link.href, "page": link.path, "anchor": link.anchor, "nearest": nearest}
        yield rules.BROKEN_ANCHOR.broken(link.at, "", **gaps)


def _nearest(name: str, names: Collection[str]) -> str:
    matches = get_close_matches(name, sorted(names), n=1, cutoff=0)
    return matches[0] if matches else "—"
