"""A page that is planned, and an output that is made."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.place import Place


@dataclass(frozen=True, slots=True)
class PagePlan:
    """Everything a page shows: `view` is a frozen dataclass that holds its every word.

    `url` is relative to the base URL: "" for the home page, `meta-openai/timeline/` for a page, `404.html` for a file.
    `origin` is the file that a finding about this page points at.
    """

    url: str
    template: str
    view: object
    origin: Place

    @property
    def path(self) -> str:
        """The file that holds the page: `meta-openai/timeline/index.html`."""
        return path_of(self.url)


def path_of(url: str) -> str:
    """The file that holds the page at a URL.

    >>> path_of("meta-openai/"), path_of("404.html")
    ('meta-openai/index.html', '404.html')
    """
    return url + "index.html" if url == "" or url.endswith("/") else url


@dataclass(frozen=True, slots=True)
class Output:
    """A file of the site: `path` is relative to `build/`; `origin` is what a finding about it points at."""

    path: str
    content: bytes
    origin: Place
