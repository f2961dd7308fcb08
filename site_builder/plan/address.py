"""Where the pages of a site stand, and how one finds another."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Here:
    """The page that links: its URL under the base, and a base path where relative links would not do (404)."""

    url: str
    base_path: str = ""

    def to(self, there: str) -> str:
        """The way from here to another page or fragment of the site.

        >>> Here("meta-openai/timeline/").to("meta-openai/quotes/x/#top")
        '../quotes/x/#top'
        >>> Here("").to(""), Here("a/").to("a/#b"), Here("404.html", "/news/").to("a/")
        ('./', '#b', '/news/a/')
        """
        return self.base_path + there if self.base_path else _relative(self.url, there)


@dataclass(frozen=True, slots=True)
class StoryAddress:
    """The URLs of a story's pages, relative to the base URL."""

    slug: str

    @property
    def story(self) -> str:
        """The story page."""
        return f"{self.slug}/"

    def page(self, name: str) -> str:
        """`timeline`, `quotes`, `comparison` or `people`."""
        return f"{self.slug}/{name}/"

    @property
    def search(self) -> str:
        """The script with what a search finds in the story."""
        return f"{self.slug}/search.js"

    @property
    def sitemap(self) -> str:
        """The list of the story's pages for search engines."""
        return f"{self.slug}/sitemap.xml"

    def fact(self, noun: str, fact: str) -> str:
        """The page of one quote, figure, event or source: `fact("quotes", "x")`."""
        return f"{self.slug}/{noun}/{fact}/"

    def data(self, noun: str, fact: str) -> str:
        """The data file of one quote, figure or event."""
        return f"{self.fact(noun, fact)}data.json"


def _relative(here: str, there: str) -> str:
    path, mark, fragment = there.partition("#")
    if mark and path == here:
        return "#" + fragment
    folder, up = here[: here.rfind("/") + 1], ""
    while not path.startswith(folder):
        folder, up = folder[: folder.rfind("/", 0, -1) + 1], f"{up}../"
    return (up + path[len(folder) :] or "./") + mark + fragment
