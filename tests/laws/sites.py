"""What the laws share: copies of the starter and the demonstration site, checked and built in this process."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from site_builder.build import Built, Checked, Request, build, check

ROOT = Path(__file__).parent.parent.parent
STARTER = ROOT / "site_builder/desk/starter"
STORY = "content/library-hours/story.md"
FACTS = "content/library-hours/facts.yaml"
SEED = "seeds/library.txt"
PARTS = ("site.yaml", "content", "seeds")


def files_of(site: Path) -> dict[str, bytes]:
    """What an editor wrote, by path: settings, stories, sources; not the tool around them."""
    found = [path for part in PARTS for path in (site / part, *(site / part).rglob("*")) if path.is_file()]
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in found}


def lay_out(files: dict[str, bytes], folder: Path) -> Path:
    """Write the files in the order given into a folder of their own."""
    shutil.rmtree(folder, ignore_errors=True)
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


@contextmanager
def edited(site: Path, name: str, content: bytes) -> Iterator[None]:
    """One file of a site holds something else for a while."""
    before = (site / name).read_bytes()
    (site / name).write_bytes(content)
    try:
        yield
    finally:
        (site / name).write_bytes(before)


def checked(site: Path) -> Checked:
    """Gather and verify."""
    return check(Request(site, site / "build", ROOT))


def built(site: Path) -> Built:
    """Build into `build/` of the site."""
    return build(Request(site, site / "build", ROOT), lambda done, whole: None, lambda: None)


def printed(site: Path) -> dict[str, bytes]:
    """Every file of a build, by path."""
    folder = site / "build"
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
