"""A small newsroom that publishes: the site that `isnad new` gives, with a destination, through the real command."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from site_builder.publish.variants import is_form
from site_builder.write.manifest import NAME as MANIFEST
from tests.case import SOUND, Ran, run

FACTS = "content/library-hours/facts.yaml"
NOWHERE = "http://127.0.0.1:9/"
"""Nothing listens there: a publish that reads back fails at once."""


def icon(number: int) -> str:
    """An icon too large to be held by the pages, so that each page names the file, which changes with the number."""
    return f'<svg xmlns="http://www.w3.org/2000/svg"><!-- {"x" * 400} {number} --></svg>'


@dataclass(frozen=True, slots=True)
class Newsroom:
    """A site on disk and the folder around it."""

    site: Path

    @property
    def around(self) -> Path:
        """Where the destinations of the tests lie."""
        return self.site.parent

    def edit(self, file: str, old: str, new: str) -> None:
        """Change the one place where `old` stands."""
        path = self.site / file
        text = path.read_text()
        if old not in text:
            raise ValueError(old)
        path.write_text(text.replace(old, new, 1))

    def correct(self, fact: str, kind: str) -> None:
        """Append an entry under `corrections`."""
        entry = f"\ncorrections:\n  - {{id: {fact}-mended, date: 2026-11-22, kind: {kind}, fact: {fact}, text: صُحح.}}\n"
        with (self.site / FACTS).open("a") as facts:
            facts.write(entry)

    def publish(self, *options: str, language: str = "en", verify: bool = False) -> Ran:
        """Run `isnad publish` on the one destination."""
        return run(self.site, language, "publish", *options, *([] if verify else ["--no-verify"]))


def newsroom(folder: Path, destination: str) -> Newsroom:
    """A new site in `folder/site` that publishes to `destination`, a mapping in YAML."""
    site = shutil.copytree(SOUND, folder / "site")
    with (site / "site.yaml").open("a") as settings:
        settings.write(f"publish:\n  live: {destination}\n")
    return Newsroom(site)


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by path."""
    base = folder.resolve()
    return {path.relative_to(base).as_posix(): path.read_bytes() for path in base.rglob("*") if path.is_file()}


def without_manifest(files: dict[str, bytes]) -> dict[str, bytes]:
    """The files of a site but `isnad.json`: what is published tells its facts there, what is merely built does not."""
    return {path: content for path, content in files.items() if path != MANIFEST}


def without_forms(files: dict[str, bytes]) -> dict[str, bytes]:
    """The files but the compressed forms of others among them."""
    return {path: content for path, content in files.items() if not is_form(path, files)}
