"""A build on top of the last one: only what changed is made, all else is taken over as it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from site_builder.domain.finding import Finding
from site_builder.domain.printed import Printed
from site_builder.domain.statement import Stated, joined
from site_builder.domain.summary import Summary
from site_builder.ledger.codec import to_json
from site_builder.ledger.index import Entry, Ingredients
from site_builder.ledger.marks import digest_of_parts
from site_builder.ledger.store import BrokenError, shelve
from site_builder.making.docket import Case, Docket, by_folder, stale_because
from site_builder.making.ground import Ground
from site_builder.making.pages import PageMemory
from site_builder.making.past import Past
from site_builder.making.reasons import KEPT, by_path, why_printed
from site_builder.making.request import Request
from site_builder.making.shop import Shop
from site_builder.making.story import MadeStory, Memory, Order, make_story
from site_builder.making.workers import make_all
from site_builder.proof.unit import Outward
from site_builder.write.stage import Stage

OnPage = Callable[[int, int], None]
"""Called as pages come with how many are made, and how many there will be if the next stories are like those before."""


@dataclass
class Renewal:
    """One build as it goes. What the units give is gathered here; their pages go straight to the stage.

    `site_memory` is None where the pages of the site were taken over.
    """

    request: Request
    past: Past
    ground: Ground
    docket: Docket
    shop: Shop
    stage: Stage
    on_page: OnPage
    entries: dict[str, Entry] = field(default_factory=dict)
    printed: dict[str, tuple[Printed, ...]] = field(default_factory=dict)
    summaries: dict[str, Summary] = field(default_factory=dict)
    stated: dict[str, Stated] = field(default_factory=dict)
    outward: list[Outward] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    made: set[str] = field(default_factory=set)
    site: Entry | None = None
    site_memory: Memory | None = None

    def renew_stories(self) -> None:
        """Make the stale stories, here or in many processes, and take over the others."""
        cases, sound = by_folder(self.docket.cases), self.stage.standing
        stale = {
            shown: names
            for shown, case in cases.items()
            if (names := stale_because(case, self.ground, self.past, self.request, sound))
        }
        orders = tuple(self._order(cases[shown]) for shown in stale)
        known = {order.folder.shown: order.known for order in orders}
        pages = 0
        for done, made in enumerate(make_all(make_story, orders, self.shop, self.request.workers), start=1):
            self._take(made, cases[made.folder], known[made.folder], stale[made.folder])
            pages += made.pages
            self.on_page(pages, pages * len(orders) // done)
        for shown in cases.keys() - stale.keys():
            self._keep(cases[shown])

    @property
    def pages(self) -> int:
        """How many pages stand on the stage."""
        return sum(path.endswith(".html") for path in self.stage.placed)

    @property
    def stops(self) -> bool:
        """True where what was found so far keeps the site from being shown."""
        return any(finding.stops or self.request.strict for finding in self.findings)

    def remembered(self, entry: Entry | None) -> Memory:
        """The pages of a unit of the last build."""
        memory = self.past.recall(entry.shelf, Memory) if entry and entry.shelf else Memory((), ())
        return memory if isinstance(memory, Memory) else Memory((), ())

    def every_summary(self) -> Iterator[Summary]:
        """Of each story that is shown, made now or remembered; BrokenError where one is lost."""
        for shown in sorted(self.entries):
            entry = self.entries[shown]
            if shown not in self.summaries and entry.summary:
                recalled = self.past.recall(entry.summary, Summary)
                if not isinstance(recalled, Summary):
                    raise BrokenError(entry.summary)
                self.summaries[shown] = recalled
            yield from (self.summaries[shown],) if shown in self.summaries else ()

    def all_stated(self) -> Stated:
        """What every story that is shown states, made now or remembered; BrokenError where one is lost."""
        return joined(self._stated(shown) for shown in sorted(self.entries) if self.entries[shown].stated)

    def _stated(self, shown: str) -> Stated:
        if shown in self.stated:
            return self.stated[shown]
        name = self.entries[shown].stated
        recalled = self.past.recall(name, Stated)
        if not isinstance(recalled, Stated):
            raise BrokenError(name)
        return recalled

    def _order(self, case: Case) -> Order:
        """The pages that still stand need not be printed again, if the program is the same."""
        known: dict[str, PageMemory] = {}
        if case.old and dict(case.old.ingredients)["code"] == dict(case.around)["code"]:
            pages = self.remembered(case.old).pages
            known = {page.path: page for page in pages if page.path in self.stage.standing}
        return Order(case.folder, case.beside, known)

    def _take(self, made: MadeStory, case: Case, known: Mapping[str, PageMemory], because: tuple[str, ...]) -> None:
        self.findings.extend(made.findings)
        if any(finding.stops for finding in made.findings):
            return
        shown, pages = made.folder, by_path(made.memory.pages)
        self.made.add(shown)
        rows = [self.stage.keep(path, KEPT) for path in made.kept]
        for output in made.outputs:
            why = why_printed(pages.get(output.path), known.get(output.path), because)
            rows.append(self.stage.put(output, why))
        self.printed[shown] = tuple(rows)
        self.outward.extend(made.memory.outward)
        self.entries[shown] = self._entry(made, case)
        for summary in made.summaries:
            self.summaries[shown] = summary
        for stated in made.stated:
            self.stated[shown] = stated

    def _entry(self, made: MadeStory, case: Case) -> Entry:
        files = self._inputs(made, case)
        names = sorted({page.template for page in made.memory.pages})
        templates = tuple((f"template {name}", self.ground.templates.get(name, "")) for name in names)
        summary = "".join(self.shelved(one) for one in made.summaries)
        return Entry(
            folder=made.folder,
            line=case.line,
            inputs=tuple(path for path, _ in files),
            ingredients=(*files, *case.around, *templates),
            findings=made.findings,
            reports=made.reports,
            shelf=self.shelved(made.memory) if summary else "",
            summary=summary,
            stated="".join(self.shelved(one) for one in made.stated),
        )

    def _inputs(self, made: MadeStory, case: Case) -> Ingredients:
        """The files that were read, by the content that was read."""
        marker, root = self.past.marker, self.request.root
        own = (case.folder.story_file, case.folder.facts_file)
        files = (*((path, marker.digest(str(root / path))) for path in own), *made.sources)
        for path, digest in files:
            marker.settle(str(root / path), digest)
        return files

    def shelved(self, value: object) -> str:
        """The name that a value is kept under; where the disk refuses, the next build will not find it."""
        try:
            return shelve(self.past.folder, to_json(value))
        except OSError:
            return digest_of_parts([str(to_json(value))])

    def _keep(self, case: Case) -> None:
        old, index, shown = case.old, self.past.index, case.folder.shown
        if old is None or index is None:
            return
        self.entries[shown] = old
        self.findings.extend(old.findings)
        self.printed[shown] = tuple(self.stage.keep(one.path, KEPT) for one in index.printed.get(shown, ()))
