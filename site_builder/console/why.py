"""`isnad why` and `isnad build --explain`: for each page a sentence that says why it was made, or was not."""

from __future__ import annotations

import json
from difflib import get_close_matches
from pathlib import Path
from urllib.parse import unquote, urlsplit

from site_builder.console.reason_sentences import (
    CODE_NAMES,
    NEAREST,
    NOTHING_KEPT,
    REASONS,
    UNKNOWN_URL,
)
from site_builder.console.terminal import err, out
from site_builder.domain.printed import Printed
from site_builder.domain.wording import Language
from site_builder.ledger.index import Index, load_index
from site_builder.ledger.store import FOLDER, BrokenError
from site_builder.making.outcome import files_of
from site_builder.making.reasons import parts_of
from site_builder.write.manifest import NAME


def run_why(root: Path, url: str, language: Language) -> int:
    """Say why the last build that had something to do made or kept a page; 1 where it knows no such page."""
    try:
        index = load_index(root / FOLDER)
    except (FileNotFoundError, BrokenError):
        err().print(NOTHING_KEPT.say(language), soft_wrap=True)
        return 1
    files = {one.path: one for one in files_of(index)}
    found = next((files[path] for path in _paths(url, _base(index)) if path in files), None)
    if found is None:
        near = next(iter(get_close_matches(url, files, n=1, cutoff=0)), "—")
        err().print(UNKNOWN_URL.say(language, (("url", url),)), soft_wrap=True)
        err().print(NEAREST.say(language, (("nearest", near),)), soft_wrap=True)
        return 1
    out().print(sentence(found, language), soft_wrap=True)
    return 0


def explain(root: Path, language: Language) -> None:
    """A sentence for each file of the build that has just ended."""
    for one in sorted(files_of(load_index(root / FOLDER))):
        out().print(sentence(one, language), soft_wrap=True)


def sentence(one: Printed, language: Language) -> str:
    """Why a file stands as it does.

    >>> sentence(Printed("a/index.html", "", 0, 0, 0, "view|content/a/facts.yaml"), "en")
    'a/index.html was made again: what it shows has changed, by content/a/facts.yaml.'
    """
    kind, names = parts_of(one.why)
    separator = "، " if language == "ar" else ", "
    told = separator.join(_name(name, language) for name in names if name != "new")
    words = REASONS.get(kind if told or kind in ("kept", "new", "damaged") else "new", REASONS["made"])
    return words.say(language, (("path", one.path), ("names", told)))


def _name(name: str, language: Language) -> str:
    return CODE_NAMES[name].say(language) if name in CODE_NAMES else name.removeprefix("template ")


def _paths(url: str, base: str) -> tuple[str, str]:
    """The file that an address means, as a file and as a page; it may begin with the base URL or its path.

    >>> _paths("https://host.example/news/a/?x#y", "https://host.example/news/")
    ('a/', 'a/index.html')
    """
    base_path = urlsplit(base).path
    path = unquote(urlsplit(url).path)
    path = (path.removeprefix(base_path) if path.startswith(base_path) else path).lstrip("/")
    return path, f"{path.rstrip('/')}/index.html".lstrip("/")


def _base(index: Index) -> str:
    """The base URL of the build that stands."""
    try:
        return str(json.loads((Path(index.output) / NAME).read_bytes())["site"])
    except (OSError, ValueError, KeyError):
        return "/"
