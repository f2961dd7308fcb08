"""What the README shows, taken out of it so that tests can try it."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from tests.case import SOUND, Ran, run

ROOT = Path(__file__).parent.parent
READMES = {"en": "README.md", "ar": "README.ar.md"}
LETTER = ("هادئًا", "هادمًا")
"""The one letter of the starter's quote that the README changes, before and after."""
ISOLATES = re.compile("[\u2066-\u2069]")


def block(name: str, language: str, number: int = 0) -> str:
    """A fenced block of a page, the first of its language unless told otherwise."""
    text = (ROOT / name).read_text()
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)[number]


def as_told(name: str, folder: Path) -> Path:
    """A new site with the README's own story beside the one that it begins with."""
    site = shutil.copytree(SOUND, folder / "site")
    story = site / "content/evening-hours"
    story.mkdir()
    (story / "facts.yaml").write_text(block(name, "yaml"))
    (story / "story.md").write_text(block(name, "markdown"))
    return site


def mistaken(language: str, folder: Path) -> Ran:
    """What the tool says of a new site in whose quote one letter was changed."""
    site = shutil.copytree(SOUND, folder / "site")
    facts = site / "content/library-hours/facts.yaml"
    facts.write_text(facts.read_text().replace(*LETTER))
    return run(site, language, "build")


def shown(said: str) -> str:
    """As a page shows it: without the invisible isolates, which a terminal needs and a page does not."""
    return ISOLATES.sub("", said)
