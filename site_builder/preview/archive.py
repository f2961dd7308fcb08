"""Every story of the site by what was last known of it, in its place among the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from site_builder.domain.finding import Finding
from site_builder.domain.summary import Headline, Neighbours, Summary
from site_builder.gather.folders import CONTENT, Folder, no_content, story_folder, story_folders
from site_builder.gather.story_address import Address, duplicate_slugs
from site_builder.making.docket import NOBODY, opening_of
from site_builder.making.survey import Survey
from site_builder.plan.newest import neighbours


@dataclass(frozen=True, slots=True)
class Shelved:
    """A story. `survey` is None until it was looked at; `good` is the last survey without an error.

    Where the newest survey has an error, the story stays in the place of its last good one.
    """

    folder: Folder
    address: Address
    line: Headline
    survey: Survey | None = None
    good: Survey | None = None

    @property
    def is_held(self) -> bool:
        """True where an error keeps the newest state from being shown."""
        return self.survey is not None and self.survey is not self.good

    @property
    def face(self) -> tuple[object, ...]:
        """All that the rest of the site sees of the story."""
        return self.address, self.line, self.good.summaries if self.good else ()

    def surveyed(self, survey: Survey) -> Shelved:
        """The story after a look at it."""
        if not any(finding.stops for finding in survey.findings):
            return Shelved(self.folder, survey.address, survey.line, survey, survey)
        if self.good:
            return replace(self, survey=survey)
        return Shelved(self.folder, survey.address, survey.line, survey)


class Archive:
    """The stories of a site. `order` counts the changes of what the rest of the site sees of them."""

    def __init__(self, root: Path, *, drafts: bool) -> None:
        self._root, self._drafts = root, drafts
        self._stories: dict[str, Shelved] = {}
        self._faults: dict[str, Finding] = {}
        self._beside: Mapping[str, Neighbours] = {}
        self._clashes: tuple[Finding, ...] = ()
        self.by_slug: dict[str, str] = {}
        self.has_feed = False
        self.order = 0
        self._is_moved = True

    def __getitem__(self, shown: str) -> Shelved:
        return self._stories[shown]

    def __len__(self) -> int:
        return len(self._stories)

    def __contains__(self, shown: str) -> bool:
        return shown in self._stories

    def list_all(self) -> None:
        """Look which folders there are; those that are known stay as they are."""
        folders, faults = story_folders(self._root)
        self._faults = {finding.at.file: finding for finding in faults}
        old, self._stories, self._is_moved = self._stories, {}, True
        for folder in folders:
            self._stories[folder.shown] = self._listed(folder, old.get(folder.shown))

    def list_one(self, shown: str) -> None:
        """Look whether a folder came, went or changed."""
        found = story_folder(self._root, shown.removeprefix(f"{CONTENT}/"))
        self._faults.pop(shown, None)
        if isinstance(found, Folder):
            self._is_moved |= shown not in self._stories
            self._stories[shown] = self._listed(found, self._stories.get(shown))
            return
        self._is_moved |= self._stories.pop(shown, None) is not None
        if found:
            self._faults[shown] = found

    def put(self, survey: Survey) -> None:
        """Take in what was found out about a story."""
        before = self._stories[survey.folder]
        after = self._stories[survey.folder] = before.surveyed(survey)
        self._is_moved |= before.face != after.face

    def forget(self, names: Iterable[str]) -> None:
        """These are to be surveyed again; until then they are shown as they were."""
        for shown in names:
            self._stories[shown] = replace(self._stories[shown], survey=None)

    def arrange(self) -> None:
        """Put the stories in order again, where others see a change. Of two with one address the first has it."""
        if not self._is_moved:
            return
        self._is_moved = False
        self._stories = dict(sorted(self._stories.items()))
        self._clashes = tuple(duplicate_slugs(tuple(one.address for one in self._stories.values())))
        clashing = {finding.at for finding in self._clashes}
        placed = {
            one.line.slug: shown
            for shown, one in self._stories.items()
            if one.address.at not in clashing and one.line.published and (self._drafts or not one.line.draft)
        }
        lines = [self._stories[shown].line for shown in placed.values()]
        self.by_slug, self._beside = placed, neighbours(lines)
        self.has_feed = any(not line.draft for line in lines)
        self.order += 1

    def beside(self, shown: str) -> Neighbours:
        """Who stands before and after a story."""
        return self._beside.get(self._stories[shown].line.slug, NOBODY)

    def unsurveyed(self) -> tuple[str, ...]:
        """Stories of which nothing is known yet but their opening."""
        return tuple(shown for shown, one in self._stories.items() if one.survey is None)

    def reading(self, source: str) -> Iterator[str]:
        """The stories that a file of seeds/ may matter to; one with an error may be waiting for it."""
        for shown, one in self._stories.items():
            known = one.survey
            if known and (one.is_held or any(path == source for path, _ in known.ingredients)):
                yield shown

    def every(self) -> Iterator[tuple[str, Shelved]]:
        """All stories by folder."""
        return iter(self._stories.items())

    def summaries(self) -> tuple[Summary, ...]:
        """Those that are shown, each as it last could be."""
        shown = (self._stories[name] for name in self.by_slug.values())
        return tuple(summary for one in shown if one.good for summary in one.good.summaries)

    def findings(self) -> Iterator[Finding]:
        """All that is wrong with the stories as they now are."""
        yield from self._faults.values()
        yield from self._clashes
        if not self._stories and not self._faults:
            yield no_content()
        for one in self._stories.values():
            yield from one.survey.findings if one.survey else ()

    def _listed(self, folder: Folder, old: Shelved | None) -> Shelved:
        return replace(old, folder=folder) if old else Shelved(folder, *opening_of(folder))
