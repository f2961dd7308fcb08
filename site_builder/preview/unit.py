"""Pages that belong together, each made when it is asked for and proofread when there is time."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from site_builder.domain.finding import Finding, in_order
from site_builder.domain.page import Output, PagePlan
from site_builder.making.pages import PageMemory, key_of, read_output
from site_builder.making.shop import Bench
from site_builder.plan.outline import Outline
from site_builder.proof.proofread import Proofread
from site_builder.render.render import render


class Unit:
    """The pages of one story, or those of the site itself, under one ground.

    Where a template fails for a page, the page of the unit before stays. What was proofread there and has the same
    plan is not proofread again.
    """

    def __init__(self, outlines: Iterable[Outline], bench: Bench, before: Unit | None = None) -> None:
        self.outlines = {page.path: page for page in outlines}
        self._bench = bench
        self._good: dict[str, bytes] = dict(before._good) if before else {}
        self._known: dict[str, PageMemory] = dict(before._known) if before else {}
        self._made: dict[str, Output | None] = {}
        self._plans: dict[str, PagePlan] = {}
        self._read: dict[str, PageMemory] = {}
        self._faults: dict[str, tuple[Finding, ...]] = {}

    def page(self, path: str) -> bytes | None:
        """The bytes of a page; those of an earlier unit where this one fails; None where there never were any."""
        made = self._print(path)
        return made.content if made else self._good.get(path)

    def fails(self, path: str) -> bool:
        """True where a template keeps the page from being made anew."""
        return path in self._made and self._made[path] is None

    def proofread(self, paths: Iterable[str]) -> Iterator[None]:
        """Read these pages, one a step."""
        for path in paths:
            if path not in self._read:
                self._proofread(path)
                yield

    def shown(self) -> Iterator[str]:
        """The pages that somebody asked for."""
        return iter(tuple(self._made))

    @property
    def read(self) -> Collection[Proofread]:
        """What was read so far."""
        return [page.read for page in self._read.values() if page.read]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong with each page by itself, of those that were made or read so far."""
        faults = (finding for found in self._faults.values() for finding in found)
        return in_order((*faults, *(finding for read in self.read for finding in read.findings)))

    def _print(self, path: str) -> Output | None:
        if path not in self._made:
            plan = self._plans[path] = self.outlines[path].plan()
            output = self._made[path] = self._render(plan)
            if output:
                self._good[path] = output.content
        return self._made[path]

    def _render(self, plan: PagePlan) -> Output | None:
        output, self._faults[plan.path] = render(plan, self._bench.kit, self._bench.sent)
        return output

    def _proofread(self, path: str) -> None:
        """A page that nobody asked for is printed, read and forgotten."""
        plan = self._plans.pop(path, None) or self.outlines[path].plan()
        key, old = key_of(plan, self._bench), self._known.get(path)
        if old is None or old.key != key:
            output = self._made[path] if path in self._made else self._render(plan)
            read = read_output(output, plan, self._bench) if output and path.endswith(".html") else None
            old = PageMemory(path, plan.template, key, read)
        self._read[path] = self._known[path] = old
