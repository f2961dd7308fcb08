"""The site as an editor needs it: each story known by its survey, and a page made when somebody asks for it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Collection, Iterator

from site_builder.domain.finding import Finding, in_order
from site_builder.domain.story import Story
from site_builder.making.request import Request
from site_builder.making.shop import Bench
from site_builder.making.survey import Survey, is_current, keep, survey
from site_builder.preview.archive import Archive
from site_builder.preview.footing import Footing
from site_builder.preview.hosting import NotYet
from site_builder.preview.open_story import OpenStory
from site_builder.preview.saved import Saved, Touched, touched
from site_builder.preview.site_unit import SiteUnit
from site_builder.preview.surveyor import Surveyor

FEW = 8
"""So many stories are surveyed at once and held whole: all of a small site, or those that were saved or seen last."""

LULL = 1.0  # seconds without a save or a request, before what takes as long as several saves

MEND = "أصلح ما تعرضه المعاينة واحفظ، فتظهر هنا وحدها."
NO_SITE = NotYet("لم يُبنَ الموقع بعد", MEND)
NO_STORY = NotYet("لا تُعرض هذه القصة بعد", MEND)
READING = NotYet("تُقرأ القصص", "تظهر الصفحة هنا وحدها حين تُقرأ كلها؛ وصفحات كل قصة معروضة منذ الآن.")


class Workshop:
    """Used by one thread at a time. `found` is called from any thread when there is a chore to do."""

    def __init__(self, request: Request, found: Callable[[], None]) -> None:
        self._request, self._found = request, found
        self._roots = tuple(dict.fromkeys(root.resolve() for root in (request.root, request.theme_root)))
        self._footing = Footing(request)
        self._archive = Archive(request.root, drafts=request.drafts)
        self._site: SiteUnit | None = None
        self._open: OrderedDict[str, OpenStory] = OrderedDict()
        self._flaws: dict[str, tuple[Finding, ...]] = {}
        self._surveyor: Surveyor | None = None
        self._waiting: set[str] = set()
        self._fresh: dict[str, Survey] = {}
        self._chores: Iterator[float] = iter(())

    # What is asked of it

    @property
    def base_path(self) -> str:
        """Below which path the site stands."""
        return self._footing.ground.site.base_path if self._footing.ground else "/"

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that is known to be wrong: with the settings, the theme, every story, and each page that was read."""
        pages = (finding for story in self._current() for finding in story.findings)
        flaws = (finding for found in self._flaws.values() for finding in found)
        of_site = self._site.findings if self._site else ()
        return in_order((*self._footing.findings, *self._archive.findings(), *pages, *flaws, *of_site))

    @property
    def progress(self) -> tuple[int, int]:
        """How many stories are surveyed, and how many there are."""
        count = len(self._archive)
        return count - len(self._waiting), count

    def read(self, name: str) -> bytes | NotYet | None:
        """A file of the site as a build would write it."""
        bench, self._chores = self._bench(), self._work_through()
        if bench is None:
            return NO_SITE
        if name in bench.shop.files:
            return bench.shop.files[name]
        shown = self._archive.by_slug.get(name.partition("/")[0])
        if shown is None:
            return READING if self._waiting else self._pages(bench).file(name)
        story = self._story(shown, bench)
        return story.file(name) if story else NO_STORY

    def story_at(self, name: str) -> Story | None:
        """The story that a file belongs to, as it is shown."""
        bench, shown = self._bench(), self._archive.by_slug.get(name.partition("/")[0])
        story = self._story(shown, bench) if bench and shown else None
        return story.story if story else None

    def is_held(self, name: str) -> bool:
        """True where an error keeps a file from being shown as it would now be."""
        shown = self._archive.by_slug.get(name.partition("/")[0])
        if any(finding.stops for finding in self._footing.findings) or (shown and self._archive[shown].is_held):
            return True
        unit = self._open.get(shown) if shown else self._site
        return unit is not None and unit.fails(name)

    # What happens to it

    def look(self, saved: Saved) -> None:
        """Take in what was saved."""
        what = touched(saved, self._roots)
        forgets = what.ground and self._footing.relay()
        names = self._listed(what)
        if what.ground:
            self._flaws.clear()
        bench = self._bench()
        if bench:
            self._survey([shown for shown, _ in self._archive.every()] if forgets else names, bench)
        self._archive.arrange()
        for gone in [shown for shown in (*self._open, *self._flaws) if shown not in self._archive]:
            self._let_go(gone)
        self._chores = self._work_through()

    def chore(self) -> float | None:
        """One step of what can wait: how many seconds the next one should wait, for it is long; None after the last."""
        return 0.0 if self._take_in() else next(self._chores, None)

    def close(self) -> None:
        """Begin nothing more."""
        if self._surveyor:
            self._surveyor.stop()

    def _bench(self) -> Bench | None:
        return self._footing.bench(has_feed=self._archive.has_feed)

    def _listed(self, what: Touched) -> list[str]:
        """The stories that were touched and are there."""
        if what.everything:
            self._archive.list_all()
            every = self._archive.every()
            return [shown for shown, one in every if one.survey and not is_current(one.survey, one.folder)]
        for shown in what.stories:
            self._archive.list_one(shown)
        reading = (shown for source in what.sources for shown in self._archive.reading(source))
        return [shown for shown in dict.fromkeys((*what.stories, *reading)) if shown in self._archive]

    # Stories

    def _survey(self, names: Collection[str], bench: Bench) -> None:
        """A few at once; many beside the preview, which shows them as they were until then."""
        is_much = len(names) > FEW
        if is_much:
            self._archive.forget(names)
        for shown in () if is_much else names:
            self._look_at(shown, bench)
        rest = self._archive.unsurveyed()
        if len(rest) > FEW and (is_much or self._surveyor is None or not self._waiting.issuperset(rest)):
            self._send_surveyor(rest, bench)
        for shown in rest if len(rest) <= FEW else ():
            self._look_at(shown, bench)

    def _send_surveyor(self, names: Collection[str], bench: Bench) -> None:
        self.close()
        self._waiting = set(names)
        folders = tuple(self._archive[shown].folder for shown in names)
        self._surveyor = Surveyor(folders, bench.shop, self._found)

    def _take_in(self) -> bool:
        """What the surveyor found. A story that was saved meanwhile is known better already, or is looked at again."""
        surveyor, bench, self._surveyor = self._surveyor, self._bench(), None
        found = surveyor.fetch() if surveyor else None  # where it raises, the surveyor is gone
        self._surveyor = surveyor
        if found is None or bench is None:
            return False
        if found.folder in self._waiting and found.folder in self._archive:
            if is_current(found, self._archive[found.folder].folder):
                self._put(found)
            else:
                self._look_at(found.folder, bench)
        self._waiting.discard(found.folder)
        if not self._waiting:
            self._surveyor = None
            self._archive.arrange()
        return True

    def _look_at(self, shown: str, bench: Bench) -> None:
        beside = self._archive.beside(shown)
        found, outlined = survey(self._archive[shown].folder, bench, beside)
        self._put(found)
        self._fresh[shown] = found
        if outlined:
            before = self._open.pop(shown, None)
            self._open[shown] = OpenStory(outlined, bench, beside, before)
            self._flaws.pop(shown, None)
            self._close_some()
        elif not self._archive[shown].is_held:
            self._let_go(shown)

    def _put(self, found: Survey) -> None:
        self._archive.put(found)
        self._waiting.discard(found.folder)

    def _let_go(self, shown: str) -> None:
        """A story that is gone, or a draft that is left out."""
        self._open.pop(shown, None)
        self._flaws.pop(shown, None)

    def _close_some(self) -> None:
        """What was found wrong with the pages of a story is still told when the story itself is let go."""
        while len(self._open) > FEW:
            shown, story = self._open.popitem(last=False)
            self._flaws[shown] = story.findings

    def _story(self, shown: str, bench: Bench) -> OpenStory | None:
        """A story as it is now, or as it was before an error; None where that is not known any more."""
        if shown not in self._open and not self._archive[shown].is_held:
            self._look_at(shown, bench)
        if shown not in self._open:
            return None
        self._open[shown] = self._open.pop(shown).laid(bench, self._archive.beside(shown))
        return self._open[shown]

    # What can wait

    def _work_through(self) -> Iterator[float]:
        """Proofread what was saved or looked at, remember the surveys for the next run, and follow the links."""
        bench = self._bench()
        if bench is None:
            return
        is_small = len(self._archive) <= FEW
        for shown in self._archive.by_slug.values() if is_small else tuple(reversed(self._open)):
            story = self._story(shown, bench)
            for _ in story.proofread() if story and not self._archive[shown].is_held else ():
                yield 0.0
        for shown in tuple(self._fresh):
            keep(self._fresh.pop(shown), bench)
            yield 0.0
        if not self._waiting:
            yield 0.0 if is_small else LULL  # the pages of no story see every story
            site = self._pages(bench)
            for _ in site.proofread(whole=is_small):
                yield 0.0
            site.check_links(self._current())
            yield 0.0

    def _pages(self, bench: Bench) -> SiteUnit:
        """The pages of no story, once every story is surveyed."""
        self._site = self._site.laid(bench, self._archive) if self._site else SiteUnit(bench, self._archive)
        return self._site

    def _current(self) -> list[OpenStory]:
        """The open stories that are shown in their newest state."""
        return [story for shown, story in self._open.items() if not self._archive[shown].is_held]
