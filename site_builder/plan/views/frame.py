"""What stands around every page: head, masthead, footer."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import NO_WORDS, Prose
from site_builder.plan.views.link import Link


@dataclass(frozen=True, slots=True)
class Tab:
    """One of the tabs in the masthead; `current` is the page itself or the index that it belongs to."""

    url: str
    text: Prose
    current: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """`title` is the whole `<title>`; `canonical` is absolute; `root` leads to the site's root and ends with a slash.

    `json_ld` is JSON made safe for a `<script>` (for `inlay.data`), or empty. `brand` are custom properties of the
    style sheet, pairs of name (`l-accent`) and CSS value. `assets` are pairs of a name under `static/` and its URL
    from this page. `listed` is False for pages that search engines should leave out.
    `card_url` is the absolute address of the share card (1200×630), or empty; `card_alt` says what the card says.
    """

    language: str
    title: Prose
    description: Prose
    canonical: str
    kind: str  # Open Graph: "article" or "website"
    listed: bool
    root: str
    brand_name: Prose
    home_url: str
    tabs_label: Prose
    tabs: tuple[Tab, ...]
    footer_line: Prose
    footer_links: tuple[Link, ...]
    feed_url: str
    json_ld: str
    brand: tuple[tuple[str, str], ...]
    assets: tuple[tuple[str, str], ...]
    card_url: str = ""
    card_alt: Prose = NO_WORDS

    def asset(self, name: str) -> str:
        """The URL of a static file; KeyError where the theme holds no such file."""
        return dict(self.assets)[name]

    def has_asset(self, name: str) -> bool:
        """True where the theme holds this static file."""
        return name in dict(self.assets)
