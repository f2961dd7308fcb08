"""The pages that belong to no story, and the links that lead from one unit of the site to another."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from site_builder.domain.finding import Finding, in_order
from site_builder.making.shop import Bench
from site_builder.plan.plan_site import clashes, outline_site
from site_builder.preview.archive import Archive
from site_builder.preview.hosting import NotYet
from site_builder.preview.open_story import UNPRINTED, OpenStory
from site_builder.preview.unit import Unit
from site_builder.proof.unit import Outward, check_outward, check_unit


class SiteUnit:
    """Home, lists, search, feed and their like, under one bench and one order of the archive."""

    def __init__(self, bench: Bench, archive: Archive, before: SiteUnit | None = None) -> None:
        self._bench, self._order = bench, archive.order
        self._summaries = archive.summaries()
        self._slugs = frozenset(summary.slug for summary in self._summaries)
        outlines = outline_site(bench.shop.site, self._summaries, bench.shop.assets)
        self._unit: Unit = Unit(outlines, bench, before._unit if before else None)
        self._together: tuple[Finding, ...] = before._together if before else ()
        self._clashes: tuple[Finding, ...] | None = None
        self._checked: tuple[object, ...] = ()

    def laid(self, bench: Bench, archive: Archive) -> SiteUnit:
        """Itself, or the pages of what the site has become."""
        same = bench is self._bench and archive.order == self._order
        return self if same else SiteUnit(bench, archive, self)

    def file(self, path: str) -> bytes | NotYet | None:
        """The content of a page; None where there is none."""
        return (self._unit.page(path) or UNPRINTED) if path in self._unit.outlines else None

    def fails(self, path: str) -> bool:
        """True where a template keeps the page from being made anew."""
        return self._unit.fails(path)

    def proofread(self, *, whole: bool) -> Iterator[None]:
        """Read the pages that somebody looked at, or all of them."""
        yield from self._unit.proofread((*self._unit.shown(), *(self._unit.outlines if whole else ())))

    def check_links(self, stories: Collection[OpenStory]) -> None:
        """That what was read leads somewhere, and that no two pages have one address."""
        what = (len(self._unit.read), *stories)
        if what == self._checked:
            return
        self._checked = what
        if self._clashes is None:
            self._clashes = clashes(self._unit.outlines.values(), self._summaries)
        findings, outward = check_unit(self._unit.read, self._unit.outlines, self._bench.shop.site.base_path)
        open_ = {story.story.slug: story for story in stories}
        every = (*outward, *(link for story in open_.values() for link in story.outward))
        anchors = {page.path: page.ids for page in self._unit.read}
        self._together = (*findings, *check_outward(every, self._paths(every, open_), anchors))

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong with the pages that were made or read so far, and with the links that were followed."""
        return in_order((*self._unit.findings, *self._together, *(self._clashes or ())))

    def _paths(self, links: Iterable[Outward], stories: Mapping[str, OpenStory]) -> frozenset[str]:
        """Those of the linked files that there are; all that are known where one is missing, to tell the nearest."""
        wanted = frozenset(link.path for link in links)
        there = frozenset(path for path in wanted if self._holds(path, stories))
        if there == wanted:
            return there
        return frozenset((*there, *self._bench.shop.files, *self._unit.outlines, *_every_path(stories.values())))

    def _holds(self, path: str, stories: Mapping[str, OpenStory]) -> bool:
        """Of a story that is not open only a build knows every page."""
        slug = path.partition("/")[0]
        if slug in stories:
            return stories[slug].holds(path)
        return slug in self._slugs or path in self._bench.shop.files or path in self._unit.outlines


def _every_path(stories: Iterable[OpenStory]) -> Iterator[str]:
    for story in stories:
        yield from story.paths
