"""A page stays light: what a reader on a slow phone waits for before the first use."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

import brotli

from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.proof import rules
from site_builder.proof.links import target_of
from site_builder.proof.page import Page

BUDGET_KB = 45
BUDGET_REQUESTS = 3  # beyond the document itself, which holds its style and its scripts
QUALITY = 5  # what hosts use that compress as they send; at 11, which some prepare ahead, a page is a tenth lighter
READY_MADE = (".woff2", ".png", ".jpg", ".webp", ".avif")  # compressed already


def check_weight(page: Page, contents: Mapping[str, bytes], base_path: str) -> Iterator[Finding]:
    """Weighed with Brotli, as nearly every browser is sent it."""
    place = f"build/{page.path}"
    files = [path for path in _loaded(page, base_path) if path in contents]
    if len(files) <= BUDGET_REQUESTS and _is_light(page.path, files, contents):
        return
    sizes = {path: compressed_size(path, contents[path]) for path in (page.path, *files)}
    total = sum(sizes.values()) / 1024
    if total > BUDGET_KB:
        heaviest = max(sizes, key=lambda path: sizes[path])
        yield rules.TOO_HEAVY.broken(Place(place), size=f"{total:.1f}", budget=BUDGET_KB, heaviest=heaviest)
    if len(files) > BUDGET_REQUESTS:
        listed = "، ".join(posixpath.basename(path) for path in files)
        yield rules.TOO_MANY_REQUESTS.broken(Place(place), count=len(files), budget=BUDGET_REQUESTS, files=listed)


def _is_light(path: str, files: Iterable[str], contents: Mapping[str, bytes]) -> bool:
    """True where a page that did not shrink at all would still be within the budget: most are, and none is packed."""
    others = sum(compressed_size(file, contents[file]) for file in files)
    return others + len(contents[path]) <= BUDGET_KB * 1024


@lru_cache(maxsize=64)
def compressed_size(path: str, content: bytes) -> int:
    """Bytes on the wire."""
    return len(content) if path.endswith(READY_MADE) else len(brotli.compress(content, quality=QUALITY))


def _loaded(page: Page, base_path: str) -> list[str]:
    """The files that open with the page, each once: style sheets, preloads, scripts, images that are not lazy."""
    paths: dict[str, None] = {}
    for tag in page.named("link", "script", "img"):
        rel = tag.attributes.get("rel", "").split()
        if tag.name == "link" and ("stylesheet" in rel or "preload" in rel):
            paths[target_of(tag.attributes.get("href", ""), page.path, base_path)[0]] = None
        elif tag.name != "link" and tag.attributes.get("loading") != "lazy":
            paths[target_of(tag.attributes.get("src", ""), page.path, base_path)[0]] = None
    return [path for path in paths if path != page.path]
