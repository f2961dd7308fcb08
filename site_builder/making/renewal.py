"""A build on top of the last one: only what changed is made, all else is taken over as it stands."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field

from site_builder.domain.finding import Finding
from site_builder.domain.printed import Printed
from site_builder.domain.summary import Summary
from site_builder.ledger.index import Entry, Ingredients
from site_builder.making.docket import Case, Docket, by_folder, stale_because
from site_builder.making.ground import Ground
from site_builder.making.memory import Memory, recall
from site_builder.making.past import Past
from site_builder.making.place_story import Bay, Errand, PlacedStory, place_story
from site_builder.making.reasons import KEPT
from site_builder.making.request import Request
from site_builder.making.shop import Shop
from site_builder.making.workers import make_all
from site_builder.proof.unit import Outward
from site_builder.write.manifest import Told, together
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
    told: dict[str, Told] = field(default_factory=dict)
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
        orders = tuple(self._errand(cases[shown], names) for shown, names in stale.items())
        self._make_room(cases.keys() - stale.keys())
        pages = 0
        with closing(make_all(place_story, orders, self.shop, self.request.workers, self.request.executor)) as coming:
            for done, placed in enumerate(coming, start=1):
                self._take(placed, cases[placed.folder])
                pages += placed.pages
                self.on_page(pages, pages * len(orders) // done)
        for shown in cases.keys() - stale.keys():
            self._keep(cases[shown])

    def _make_room(self, kept: Collection[str]) -> None:
        """Whoever makes a story finds no file of an earlier build in its place, but those that it was lent."""
        rows = self.past.index.printed if self.past.index else {}
        self.stage.make_room({one.path for shown in kept for one in rows.get(shown, ())})

    def note(self, unit: str, rows: Iterable[Printed]) -> None:
        """Files of a unit that stand on the stage."""
        self.printed[unit] = (*self.printed.get(unit, ()), *rows)

    @property
    def pages(self) -> int:
        """How many pages stand on the stage."""
        return sum(path.endswith(".html") for path in self.stage.placed)

    @property
    def stops(self) -> bool:
        """True where what was found so far keeps the site from being shown."""
        return any(finding.stops or self.request.strict for finding in self.findings)

    def every_summary(self) -> Iterator[Summary]:
        """Of each story that is shown, made now or remembered; BrokenError where one is lost."""
        for shown in sorted(self.entries):
            entry = self.entries[shown]
            if shown not in self.summaries and entry.summary:
                self.summaries[shown] = recall(entry.summary, Summary, self.past.folder)
            yield from (self.summaries[shown],) if shown in self.summaries else ()

    def all_told(self) -> Told:
        """What every story that is shown states, made now or remembered; BrokenError where one is lost."""
        return together(self._told(shown) for shown in sorted(self.entries) if self.entries[shown].told)

    def _told(self, shown: str) -> Told:
        return self.told.get(shown) or recall(self.entries[shown].told, Told, self.past.folder)

    def _errand(self, case: Case, because: tuple[str, ...]) -> Errand:
        """The pages that still stand need not be printed again, nor their place cleared, if the program is the same."""
        index, shelf = self.past.index, ""
        if case.old and dict(case.old.ingredients)["code"] == dict(case.around)["code"]:
            shelf = case.old.shelf
        rows = index.printed.get(case.folder.shown, ()) if index else ()
        standing = (self.stage.standing.get(one.path) for one in rows)
        bay = Bay(
            output=self.request.output,
            staged=self.stage.staged,
            ledger=self.past.folder,
            standing=tuple(one for one in standing if one),
            leftover=self.stage.lend(one.path for one in rows if shelf and _stays(case)),
            shelf=shelf,
        )
        return Errand(case.folder, case.beside, because, bay)

    def _take(self, placed: PlacedStory, case: Case) -> None:
        self.findings.extend(placed.findings)
        if any(finding.stops for finding in placed.findings):
            return
        shown = placed.folder
        self.made.add(shown)
        self.stage.adopt(placed.rows, placed.twice)
        self.note(shown, placed.rows)
        self.outward.extend(placed.outward)
        self.entries[shown] = self._entry(placed, case)
        for summary in placed.summaries:
            self.summaries[shown] = summary
        for told in placed.told:
            self.told[shown] = told

    def _entry(self, placed: PlacedStory, case: Case) -> Entry:
        files = self._inputs(placed, case)
        templates = tuple((f"template {name}", self.ground.templates.get(name, "")) for name in placed.templates)
        return Entry(
            folder=placed.folder,
            line=case.line,
            inputs=tuple(path for path, _ in files),
            ingredients=(*files, *case.around, *templates),
            findings=placed.findings,
            reports=placed.reports,
            shelf=placed.names.shelf,
            summary=placed.names.summary,
            told=placed.names.told,
        )

    def _inputs(self, placed: PlacedStory, case: Case) -> Ingredients:
        """The files that were read, by the content that was read."""
        marker, root = self.past.marker, self.request.root
        own = (case.folder.story_file, case.folder.facts_file)
        files = (*((path, marker.digest(str(root / path))) for path in own), *placed.sources)
        for path, digest in files:
            marker.settle(str(root / path), digest)
        return files

    def _keep(self, case: Case) -> None:
        old, index, shown = case.old, self.past.index, case.folder.shown
        if old is None or index is None:
            return
        self.entries[shown] = old
        self.findings.extend(old.findings)
        self.note(shown, (self.stage.keep(one.path, KEPT) for one in index.printed.get(shown, ())))


def _stays(case: Case) -> bool:
    """True where the story keeps its address, so that no other one will stand where it stood."""
    return case.old is not None and case.old.line.slug == case.line.slug
