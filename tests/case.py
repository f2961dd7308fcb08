"""The cases: tiny sites on disk, run through the real command, and what they must give."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from click.testing import CliRunner

from site_builder.cli import commands

CASES = Path(__file__).parent / "cases"
SOUND = Path(__file__).parent.parent / "site_builder/desk/starter"
"""What `isnad new` gives: nothing is wrong in it. A refused case holds only the files that differ from it."""


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command ended and what it said, with the folder's own path taken out."""

    code: int
    out: str
    err: str


def names(kind: str) -> list[str]:
    """The sentences of all cases of a kind, `printed` or `refused`."""
    return sorted(folder.name for folder in (CASES / kind).iterdir() if folder.is_dir())


def lay_out(kind: str, name: str, folder: Path) -> Path:
    """Copy a case's site into an empty folder; `gone.txt` names files of the sound site that it lacks."""
    site = folder / "site"
    if kind == "refused":
        shutil.copytree(SOUND, site)
    if (CASES / kind / name / "site").exists():
        shutil.copytree(CASES / kind / name / "site", site, dirs_exist_ok=True)
    gone = CASES / kind / name / "gone.txt"
    for line in gone.read_text().splitlines() if gone.exists() else ():
        (site / line).unlink()
    return site


def run(site: Path, language: str, *arguments: str) -> Ran:
    """Run `isnad` on a site as a user would, in this process."""
    command, *options = arguments
    result = CliRunner().invoke(commands, ["--lang", language, command, "--site", str(site), *options])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Ran(result.exit_code, _impersonal(result.stdout, site), _impersonal(result.stderr, site))


def _impersonal(words: str, site: Path) -> str:
    """What was said, without the temporary folder and the seconds that this run took."""
    return re.sub(r"[\d.]+( s\.| ثانية)", r"…\1", words.replace(f"{site}/", "").replace(str(site), "."))


def main_of(html: str) -> str:
    """The part of a page that a case pins down: its main element, a tag a line."""
    body = html[html.index("<main") : html.index("</main>") + len("</main>")]
    lines = (line.strip() for line in re.sub(r"(<(?!/?(?:bdi|a|b|span|sup)\b))", r"\n\1", body).splitlines())
    return "\n".join(line for line in lines if line) + "\n"
