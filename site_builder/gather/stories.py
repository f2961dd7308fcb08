"""content/ → drafts, one a folder. A folder's faults never hide another's."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.domain.sheet import FactSheet
from site_builder.domain.site import Site
from site_builder.domain.story import Draft
from site_builder.gather import rules
from site_builder.gather.facts import read_facts
from site_builder.gather.folders import CONTENT, FACTS_FILE, STORY_FILE, Folder, story_folders
from site_builder.gather.narrative import StoryText, read_narrative
from site_builder.gather.story_address import Address, bad_slugs, duplicate_slugs, unknown_topics

Findings = tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class _Parts:
    """What could be read of a story."""

    address: Address
    text: StoryText | None
    sheet: FactSheet | None
    findings: Findings


def read_stories(root: Path, site: Site | None) -> tuple[tuple[Draft, ...], Findings]:
    """Every draft that nothing stops, by folder name, and every finding; without a site no topic is checked."""
    folders, faults = story_folders(root)
    read = tuple(_read(folder, site) for folder in folders)
    clashes = tuple(duplicate_slugs(tuple(parts.address for parts in read)))
    findings = (*faults, *(finding for parts in read for finding in parts.findings), *clashes)
    clashing = {finding.at for finding in clashes}
    drafts = (_draft(parts) for parts in read if parts.address.at not in clashing)
    return tuple(draft for draft in drafts if draft), findings


def read_story(folder: Folder, site: Site) -> tuple[Draft | None, Findings]:
    """One story by itself. That its address is its own is for whoever knows all the others."""
    parts = _read(folder, site)
    return _draft(parts), parts.findings


def read_opening(folder: Folder) -> tuple[Address, StoryText | None]:
    """Where a story will stand and what it is called; its facts are not looked at."""
    text, _ = _text(folder)
    return _address(folder, text), text


def _read(folder: Folder, site: Site | None) -> _Parts:
    text, of_text = _text(folder)
    sheet, of_sheet = _sheet(folder)
    address = _address(folder, text)
    of_site = unknown_topics(text.narrative, site) if text and site else ()
    return _Parts(address, text, sheet, (*of_text, *of_sheet, *bad_slugs(address), *of_site))


def _text(folder: Folder) -> tuple[StoryText | None, Findings]:
    if STORY_FILE in folder.files:
        return read_narrative(folder.root / folder.story_file, folder.story_file)
    place = Place(folder.facts_file)
    return None, (rules.NO_STORY_FILE.broken(place, folder=folder.shown, file=folder.story_file),)


def _sheet(folder: Folder) -> tuple[FactSheet | None, Findings]:
    if FACTS_FILE in folder.files:
        return read_facts(folder.root / folder.facts_file, folder.facts_file, folder.root)
    place = Place(folder.story_file)
    return None, (rules.NO_FACTS_FILE.broken(place, folder=folder.shown, file=folder.facts_file),)


def _address(folder: Folder, text: StoryText | None) -> Address:
    if text and text.slug:
        return Address(text.slug, text.narrative.at.of("slug"))
    return Address(folder.shown.removeprefix(f"{CONTENT}/"), Place(folder.shown))


def _draft(parts: _Parts) -> Draft | None:
    stopped = any(finding.stops for finding in parts.findings)
    if parts.text is None or parts.sheet is None or stopped:
        return None
    return Draft(parts.address.slug, parts.text.narrative, parts.sheet)
