"""Which stories must be made, and which stand as the last build made them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.domain.summary import Headline, Neighbours
from site_builder.gather.folders import Folder
from site_builder.gather.stories import read_opening
from site_builder.gather.story_address import Address, duplicate_slugs
from site_builder.ledger.index import Entry, Ingredients
from site_builder.ledger.marks import digest_of_parts
from site_builder.making.ground import Ground
from site_builder.making.past import Past
from site_builder.making.request import Request
from site_builder.making.stock import CODE, OPTIONS, Stock, changed, is_untouched
from site_builder.plan.newest import neighbours

NOBODY = Neighbours(None, None)


@dataclass(frozen=True, slots=True)
class Case:
    """A story on the docket. `around` are its ingredients that are no files of its own and no templates."""

    folder: Folder
    line: Headline
    beside: Neighbours
    around: Ingredients
    old: Entry | None
    untouched: bool


@dataclass(frozen=True, slots=True)
class Docket:
    """`common` are the ingredients of every page; where there are `clashes` of addresses, nothing is to be made."""

    cases: tuple[Case, ...]
    common: Ingredients
    has_feed: bool
    clashes: tuple[Finding, ...]


def docket(request: Request, past: Past, stock: Stock, ground: Ground) -> Docket:
    """Every story with its neighbours; the facts of none are read."""
    entries = {entry.folder: entry for entry in past.index.stories} if past.index else {}
    opened = [_opened(folder, entries.get(folder.shown), past, request) for folder in stock.folders]
    shown = [line for _, line, _ in opened if line.published and (request.drafts or not line.draft)]
    beside = neighbours(shown)
    has_feed = any(not line.draft for line in shown)
    common = (*_common(stock, ground), ("feed", str(has_feed)))
    cases = tuple(
        _case(folder, line, beside.get(line.slug, NOBODY), common, entries.get(folder.shown), untouched=untouched)
        for folder, (_, line, untouched) in zip(stock.folders, opened, strict=True)
    )
    return Docket(cases, common, has_feed, tuple(duplicate_slugs(tuple(address for address, _, _ in opened))))


def stale_because(case: Case, ground: Ground, past: Past, request: Request, sound: Collection[str]) -> tuple[str, ...]:
    """The names of the ingredients that changed, `output` where its files do not stand; empty for a story to keep."""
    old = case.old
    if old is None or past.index is None:
        return ("new",)
    files = tuple((path, past.marker.digest(str(request.root / path))) for path in old.inputs)
    used = tuple((name, digest) for name, digest in old.ingredients if name.startswith("template "))
    now = (
        *files,
        *case.around,
        *((name, ground.templates.get(name.removeprefix("template "), "")) for name, _ in used),
    )
    different = changed(old.ingredients, now)
    stands = all(one.path in sound for one in past.index.printed.get(old.folder, ()))
    return different or (() if stands else ("output",))


def _opened(folder: Folder, old: Entry | None, past: Past, request: Request) -> tuple[Address, Headline, bool]:
    """The opening of a story, remembered where its files are untouched."""
    at = Place(folder.shown)
    if old and is_untouched(old, past, request.root):
        return Address(old.line.slug, at), old.line, True
    for file in (folder.story_file, folder.facts_file):
        past.marker.digest(str(request.root / file))  # before it is read, so that a later change is seen
    return *opening_of(folder), False


def opening_of(folder: Folder) -> tuple[Address, Headline]:
    """Where a story will stand and how it is called; one whose narrative cannot be read has no date."""
    address, text = read_opening(folder)
    if text is None:
        return address, Headline(address.slug, "", "", draft=False)
    narrative = text.narrative
    return address, Headline(address.slug, narrative.headline, narrative.published, narrative.draft)


def _common(stock: Stock, ground: Ground) -> Ingredients:
    assets = digest_of_parts(f"{name} {path}" for name, path in sorted(ground.names.items()))
    settings = next(pair for pair in stock.common if pair[0] == "site.yaml")
    return ((CODE, stock.of(CODE)), (OPTIONS, stock.of(OPTIONS)), settings, ("static", assets))


def _case(  # noqa: PLR0913 # what is known of a story, in the order of the fields
    folder: Folder, line: Headline, beside: Neighbours, common: Ingredients, old: Entry | None, *, untouched: bool
) -> Case:
    names = digest_of_parts(f"{one.slug} {one.headline}" if one else "" for one in (beside.before, beside.after))
    return Case(folder, line, beside, (*common, ("neighbours", names)), old, untouched)


def by_folder(cases: tuple[Case, ...]) -> Mapping[str, Case]:
    """The cases by the folder of their story."""
    return {case.folder.shown: case for case in cases}
