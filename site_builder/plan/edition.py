"""What every page of a site shares: its settings, its files, its ways of writing."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from site_builder.arabic.counted import counted
from site_builder.arabic.digits import to_digits
from site_builder.arabic.policy import Case, Policy
from site_builder.domain.site import Site
from site_builder.domain.text import Prose


@dataclass(frozen=True, slots=True)
class Edition:
    """`assets` are pairs of a name under `static/` and a path under the base URL; `topics` those that have a story.

    `draws` says that share cards and PDF editions are drawn.
    """

    site: Site
    assets: tuple[tuple[str, str], ...]
    topics: tuple[tuple[str, str], ...]
    has_feed: bool
    draws: bool = False

    @property
    def policy(self) -> Policy:
        """How this newsroom writes digits and months."""
        return Policy(digits=str(self.site.digits), months=str(self.site.months), language=self.site.language)

    def count(self, number: int | Decimal, noun: str, case: Case = "nominative") -> Prose:
        """A number and what it counts, in words that agree: «3 أقوال»; after a preposition the case is `oblique`."""
        return Prose(counted(number, noun, self.policy, case))

    def number(self, number: int) -> str:
        """A number in the site's digits."""
        return to_digits(str(number), str(self.site.digits))

    def absolute(self, url: str) -> str:
        """The full address of a page."""
        return self.site.base_url + url
