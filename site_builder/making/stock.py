"""What lies on the disk now: every ingredient by name, and which stories it leaves as they were."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from site_builder.domain.finding import Finding
from site_builder.gather.folders import SITE_FILE, Folder, story_folders
from site_builder.gather.theme import theme_files
from site_builder.ledger.code import code_digest
from site_builder.ledger.index import Entry, Index, Ingredients
from site_builder.ledger.marks import Marker
from site_builder.making.past import Past

CODE, OPTIONS = "code", "options"


@dataclass(frozen=True, slots=True)
class Stock:
    """`common` are the ingredients of everything; `theme` those of them that are templates and static files."""

    common: Ingredients
    theme: Ingredients
    folders: tuple[Folder, ...]
    faults: tuple[Finding, ...]

    def of(self, name: str) -> str:
        """The digest of a common ingredient."""
        return dict(self.common)[name]


def take_stock(root: Path, theme_root: Path, past: Past, options: str) -> Stock:
    """A stat for each file, and a reading of those that were touched."""
    common, theme = take_common(root, theme_root, past.marker, options)
    return Stock(common, theme, *story_folders(root))


def take_common(root: Path, theme_root: Path, marker: Marker, options: str) -> tuple[Ingredients, Ingredients]:
    """The ingredients of everything, and those of them that are templates and static files."""
    files = theme_files(root, theme_root)
    theme = tuple((name, marker.digest(str(path))) for name, path in sorted(files.items()))
    site = (SITE_FILE, marker.digest(str(root / SITE_FILE)))
    return ((CODE, code_digest()), (OPTIONS, options), site, *theme), theme


def is_untouched(entry: Entry, past: Past, root: Path) -> bool:
    """True where the story's own files are what they were."""
    were = dict(entry.ingredients)
    return all(past.marker.digest(str(root / path)) == were[path] for path in entry.inputs)


def nothing_changed(index: Index, stock: Stock, past: Past, root: Path) -> bool:
    """True where a build would be made of the very same ingredients as the last."""
    same = index.common == stock.common and not stock.faults
    folders = [folder.shown for folder in stock.folders]
    return (
        same
        and folders == [entry.folder for entry in index.stories]
        and all(is_untouched(entry, past, root) for entry in index.stories)
    )


def changed(before: Ingredients, now: Ingredients) -> tuple[str, ...]:
    """The names of the ingredients that came, went or changed.

    >>> changed((("a", "1"), ("b", "1")), (("a", "2"), ("c", "1")))
    ('a', 'b', 'c')
    """
    return tuple(sorted({name for name, _ in set(before) ^ set(now)}))
