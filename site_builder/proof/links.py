"""Every link on the site leads to a page that exists, and to a place on it that exists."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from urllib.parse import unquote, urlsplit

from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.proof import rules
from site_builder.proof.page import Page

LINKS = {"a": "href", "link": "href", "script": "src", "img": "src", "source": "src", "use": "href", "form": "action"}


@dataclass(frozen=True, slots=True)
class SiteMap:
    """Where a link may lead: the ids on each HTML path, every path of the site, the path of its base URL."""

    anchors: Mapping[str, frozenset[str]]
    paths: frozenset[str]
    base_path: str


def check_links(page: Page, site: SiteMap, place: str) -> Iterator[Finding]:
    """`place` is the file that a finding names."""
    for element in page.elements:
        href = element.attributes.get(LINKS.get(element.name, ""), "")
        if href and not is_foreign(href):
            at = Place(place, element.line, element.column)
            yield from _check(href, page, site, at)


def is_foreign(href: str) -> bool:
    """True for a link that leaves the site: another scheme, or another host.

    >>> is_foreign("https://example.org/"), is_foreign("../quotes/"), is_foreign("mailto:desk@example.org")
    (True, False, True)
    """
    parts = urlsplit(href)
    return bool(parts.scheme or parts.netloc)


def target_of(href: str, page_path: str, base_path: str) -> tuple[str, str]:
    """The path in the build that a link leads to, and its fragment.

    >>> target_of("../quotes/#said", "meta/timeline/index.html", "/")
    ('meta/quotes/index.html', 'said')
    >>> target_of("#top", "meta/index.html", "/")
    ('meta/index.html', 'top')
    >>> target_of("/explainers/about/", "404.html", "/explainers/")
    ('about/index.html', '')
    """
    parts = urlsplit(href)
    path, fragment = unquote(parts.path), unquote(parts.fragment)
    if not path:
        return page_path, fragment
    if path.startswith("/"):
        joined = path.removeprefix(base_path) if path.startswith(base_path) else path
    else:
        joined = posixpath.normpath(posixpath.join(posixpath.dirname(page_path), path))
        joined = "" if joined == "." else joined
    is_folder = path.endswith(("/", "/..", "/.")) or path in (".", "..") or not joined
    return (posixpath.join(joined, "index.html") if is_folder else joined), fragment


def _check(href: str, page: Page, site: SiteMap, at: Place) -> Iterator[Finding]:
    path, anchor = target_of(href, page.path, site.base_path)
    places = site.anchors.get(path)
    if path not in site.paths:
        yield rules.BROKEN_LINK.broken(at, href=href, nearest=_nearest(path, site.paths))
    elif anchor and places is not None and anchor not in places:
        yield rules.BROKEN_ANCHOR.broken(at, href=href, page=path, anchor=anchor, nearest=_nearest(anchor, places))


def _nearest(name: str, names: frozenset[str]) -> str:
    matches = get_close_matches(name, sorted(names), n=1, cutoff=0)
    return matches[0] if matches else "—"
