"""Where the files of a site lie: its settings, and the folders of content/ that hold its stories."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.gather import rules
from site_builder.gather.disk import unreadable

SITE_FILE = "site.yaml"
CONTENT = "content"
STORY_FILE = "story.md"
FACTS_FILE = "facts.yaml"
Findings = tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of content/ that holds a story, or half of one. `shown` is its path from the root."""

    root: Path
    shown: str
    files: frozenset[str]

    @property
    def story_file(self) -> str:
        """The narrative."""
        return f"{self.shown}/{STORY_FILE}"

    @property
    def facts_file(self) -> str:
        """The fact sheet."""
        return f"{self.shown}/{FACTS_FILE}"


def story_folders(root: Path) -> tuple[tuple[Folder, ...], Findings]:
    """The folders of content/ by name, and what is wrong with them."""
    try:
        names = sorted(one.name for one in (root / CONTENT).iterdir())
    except FileNotFoundError:
        names = []
    except OSError as fault:
        return (), (unreadable(fault, CONTENT),)
    read = [story_folder(root, name) for name in names]
    folders = tuple(one for one in read if isinstance(one, Folder))
    findings = tuple(one for one in read if isinstance(one, Finding))
    return folders, findings if folders or findings else (no_content(),)


def no_content() -> Finding:
    """There is not one story."""
    return rules.NO_CONTENT.broken(Place(CONTENT), example=f"{CONTENT}/meta-openai")


def story_folder(root: Path, name: str) -> Folder | Finding | None:
    """A folder of content/, or what is wrong with it; nothing where there is none, or one that is no part of a site."""
    path = root / CONTENT / name
    return _folder(root, path) if path.is_dir() and not name.startswith((".", "_")) else None


def _folder(root: Path, path: Path) -> Folder | Finding:
    shown = f"{CONTENT}/{path.name}"
    try:
        files = frozenset(one.name for one in path.iterdir())
    except OSError as fault:
        return unreadable(fault, shown)
    if files.isdisjoint({STORY_FILE, FACTS_FILE}):
        return rules.NOT_A_STORY.broken(Place(shown), folder=shown)
    return Folder(root, shown, files)
