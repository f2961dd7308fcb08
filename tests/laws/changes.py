"""What the laws of incremental builds share: a site of three stories, and everything that may happen to it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from site_builder.build import Built, Request, build
from tests.laws.sites import STARTER, files_of, lay_out, printed

STORY, FACTS, SEED = "story.md", "facts.yaml", "seeds/library.txt"
LETTERS = "بجدهوزحطيكلم"
"""Words for a story that claim no number."""

SLUGS = ("library-hours", "second", "third")
TEMPLATES = ("base.html", "story.html", "quote.html", "parts/citation.html", "home.html", "event.html")


def three_stories(folder: Path) -> Path:
    """The starter site with its story three times, a day apart."""
    files = files_of(STARTER)
    for slug in SLUGS[1:]:
        for name in (STORY, FACTS):
            text = files[f"content/library-hours/{name}"].decode()
            files[f"content/{slug}/{name}"] = text.replace("headline: ", f"headline: {slug} ").encode()
    return lay_out(files, folder)


def built(site: Path, theme: Path, workers: int = 1) -> Built:
    """Build into `build/` of the site."""
    return build(Request(site, site / "build", theme, workers=workers), lambda done, whole: None, lambda: None)


def clean(site: Path, theme: Path) -> tuple[Built, dict[str, bytes]]:
    """The same site built where nothing was ever built."""
    copy = site.with_name("clean")
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(site, copy, ignore=shutil.ignore_patterns("build", ".cache"))
    return built(copy, theme), printed(copy)


def stories(site: Path) -> list[Path]:
    """The folders of stories, by name."""
    return sorted(path for path in (site / "content").iterdir() if path.is_dir())


def append(path: Path, words: str) -> None:
    """A file with more words at its end."""
    path.write_text(path.read_text() + words)


def swap(path: Path, before: str, after: str) -> None:
    """A file with other words in some place; as it was where it does not hold them."""
    path.write_text(path.read_text().replace(before, after))


Change = Callable[[Path, Path, int], None]
"""Changes a site (first path) or its theme (second path); the number chooses among stories or templates."""


def typo(site: Path, theme: Path, number: int) -> None:
    """A word more in a narrative."""
    folders = stories(site)
    append(folders[number % len(folders)] / STORY, f"\nكلمة {LETTERS[number]}\n")


def headline(site: Path, theme: Path, number: int) -> None:
    """Another headline: lists and neighbours show it."""
    folders = stories(site)
    swap(folders[number % len(folders)] / STORY, "headline: ", f"headline: خبر {LETTERS[number]} ")


def fact(site: Path, theme: Path, number: int) -> None:
    """Another title of an event."""
    folders = stories(site)
    swap(folders[number % len(folders)] / FACTS, "title: ", f"title: حدث {LETTERS[number]} ")


def rename(site: Path, theme: Path, number: int) -> None:
    """A story's folder, and so its address, changes."""
    folders = stories(site)
    folders[number % len(folders)].rename(site / f"content/renamed-{len(folders)}-{number}")


def delete(site: Path, theme: Path, number: int) -> None:
    """A story is taken back; one stays."""
    folders = stories(site)
    if len(folders) > 1:
        shutil.rmtree(folders[number % len(folders)])


def copy(site: Path, theme: Path, number: int) -> None:
    """A new story."""
    folders = stories(site)
    target = site / f"content/new-{number}"
    if not target.exists():
        shutil.copytree(folders[number % len(folders)], target)


def setting(site: Path, theme: Path, number: int) -> None:
    """Another title of the site, other digits."""
    swap(site / "site.yaml", "title: ", f"title: موقع {number} ")
    swap(site / "site.yaml", "digits: latn", "digits: arab")


def template(site: Path, theme: Path, number: int) -> None:
    """A template prints a comment more; a part prints it where it begins."""
    path = theme / "templates" / TEMPLATES[number % len(TEMPLATES)]
    mark, text = f"<!-- {LETTERS[number]} -->", path.read_text()
    place = next((one for one in ("</body>", "{% endblock %}") if one in text), "")
    path.write_text(_marked(text, place, mark))


def _marked(text: str, place: str, mark: str) -> str:
    """A text with a mark before the last such place, or at its beginning."""
    before, found, after = text.rpartition(place) if place else ("", "", text)
    return before + mark + found + after


def style(site: Path, theme: Path, number: int) -> None:
    """The style sheet gets a new name, which every page tells."""
    append(theme / "static/style.css", f"\n/* {number} */ .n{number} {{ color: red }}\n")


def source(site: Path, theme: Path, number: int) -> None:
    """A source has a paragraph more."""
    append(site / SEED, f"\nفقرة جديدة حرفها {LETTERS[number]} لم يذكرها أحد من قبل في هذا المقال عن المكتبة.\n")


def draft(site: Path, theme: Path, number: int) -> None:
    """A story becomes a draft, and leaves the site."""
    folders = stories(site)
    swap(folders[number % len(folders)] / STORY, "headline: ", "draft: true\nheadline: ")


def damage(site: Path, theme: Path, number: int) -> None:
    """Somebody writes into a page of the build."""
    pages = sorted((site / "build").rglob("*.html"))
    if pages:
        append(pages[number % len(pages)], "x")


def litter(site: Path, theme: Path, number: int) -> None:
    """Somebody leaves a file in the build, and removes another."""
    pages = sorted((site / "build").rglob("*.html"))
    if pages:
        (site / f"build/stale-{number}.html").write_text("قديم")
        pages[number % len(pages)].unlink()


CHANGES: tuple[Change, ...] = (
    *(typo, headline, fact, rename, delete, copy, setting, template, style, source, draft, damage, litter),
)
