"""A story that is held whole: its pages and drawings when they are asked for, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from site_builder.domain.finding import Finding, in_order
from site_builder.domain.summary import Neighbours
from site_builder.making.shop import Bench
from site_builder.making.story import check_together
from site_builder.plan.plan_story import Outlined, outline_story
from site_builder.preview.hosting import NotYet
from site_builder.preview.unit import Unit
from site_builder.proof.unit import Outward

SEARCHED = "story-search.js"
"""The template of the file whose entries a search leads to."""

UNPRINTED = NotYet("لا تُعرض هذه الصفحة بعد", "أصلح ما تعرضه المعاينة واحفظ، فتظهر هنا وحدها.")


class OpenStory:
    """A verified story on one bench, outlined between its neighbours; `before` is what it was until now."""

    def __init__(self, outlined: Outlined, bench: Bench, beside: Neighbours, before: OpenStory | None = None) -> None:
        self.story, self._summary = outlined.story, outlined.summary
        self._bench, self._beside = bench, beside
        self._unit: Unit = Unit(outlined.pages, bench, before._unit if before else None)
        self._together: tuple[Finding, ...] = ()
        self._undrawn: dict[str, tuple[Finding, ...]] = {}
        self.outward: tuple[Outward, ...] = ()
        self.is_proofread = False

    def laid(self, bench: Bench, beside: Neighbours) -> OpenStory:
        """Itself, or the same story on another bench or between other neighbours."""
        if bench is self._bench and beside == self._beside:
            return self
        return OpenStory(outline_story(bench.edition, self.story, beside), bench, beside, self)

    def file(self, path: str) -> bytes | NotYet | None:
        """The content of a page or a drawing; None where the story has no such file."""
        if path in self._unit.outlines:
            return self._unit.page(path) or UNPRINTED
        return self._drawing(path) if path in self._drawings else None

    @property
    def paths(self) -> tuple[str, ...]:
        """Every file of the story."""
        return (*self._unit.outlines, *self._drawings)

    def holds(self, path: str) -> bool:
        """True where the story has such a file."""
        return path in self._unit.outlines or path in self._drawings

    def fails(self, path: str) -> bool:
        """True where a template keeps the page from being made anew."""
        return self._unit.fails(path)

    def proofread(self) -> Iterator[None]:
        """Read every page, those first that somebody looks at, and then the links among them."""
        if self.is_proofread:
            return
        yield from self._unit.proofread((*self._unit.shown(), *self._unit.outlines))
        if not any(finding.stops for finding in self._unit.findings):
            found = (page.plan() for page in self._unit.outlines.values() if page.template == SEARCHED)
            read, site = self._unit.read, self._bench.shop.site
            self._together, self.outward = check_together(read, self.paths, tuple(found), self._summary(), site)
        self.is_proofread = True
        yield

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong with the files that were made or read so far."""
        undrawn = (finding for found in self._undrawn.values() for finding in found)
        return in_order((*self._unit.findings, *self._together, *undrawn))

    @cached_property
    def _drawings(self) -> frozenset[str]:
        if not self._bench.shop.draws:
            return frozenset()
        from site_builder.drawing import drawn_paths  # what draws may be missing

        return frozenset(drawn_paths(self._bench.shop.site, self.story))

    def _drawing(self, path: str) -> bytes | NotYet:
        """A card or an edition, drawn for whoever asks and kept where builds keep theirs."""
        from site_builder.drawing import drawn_at  # as above

        outputs, self._undrawn[path] = drawn_at(path, self._bench.shop.site, self.story, self._bench.shop.root)
        return outputs[0].content if outputs else UNPRINTED
