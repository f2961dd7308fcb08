"""Every link on the site leads to a page that exists, and to a place on it that exists."""

from __future__ import annotations

import posixpath
from functools import lru_cache
from urllib.parse import unquote, urlsplit

LINKS = {"a": "href", "link": "href", "script": "src", "img": "src", "source": "src", "use": "href", "form": "action"}


def is_foreign(href: str) -> bool:
    """True for a link that leaves the site: another scheme, or another host.

    >>> is_foreign("https://example.org/"), is_foreign("../quotes/"), is_foreign("mailto:desk@example.org")
    (True, False, True)
    """
    scheme, host, _, _ = _parts(href)
    return bool(scheme or host)


def target_of(href: str, page_path: str, base_path: str) -> tuple[str, str]:
    """The path in the build that a link leads to, and its fragment.

    >>> target_of("../quotes/#said", "meta/timeline/index.html", "/")
    ('meta/quotes/index.html', 'said')
    >>> target_of("#top", "meta/index.html", "/")
    ('meta/index.html', 'top')
    >>> target_of("/explainers/about/", "404.html", "/explainers/")
    ('about/index.html', '')
    """
    _, _, path, fragment = _parts(href)
    if not path:
        return page_path, fragment
    if path.startswith("/"):
        joined = path.removeprefix(base_path) if path.startswith(base_path) else path
    else:
        joined = posixpath.normpath(posixpath.join(posixpath.dirname(page_path), path))
        joined = "" if joined == "." else joined
    is_folder = path.endswith(("/", "/..", "/.")) or path in (".", "..") or not joined
    return (posixpath.join(joined, "index.html") if is_folder else joined), fragment


@lru_cache(maxsize=4096)  # the links of one story fit in
def _parts(href: str) -> tuple[str, str, str, str]:
    """Scheme, host, path and fragment."""
    parts = urlsplit(href)
    return parts.scheme, parts.netloc, unquote(parts.path), unquote(parts.fragment)
