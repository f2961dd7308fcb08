"""A page known by its address: what it shows is planned when it is asked for, so that one page costs one page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from site_builder.domain.page import PagePlan, path_of
from site_builder.domain.place import Place


@dataclass(frozen=True, slots=True)
class Outline:
    """`view` makes what the page shows; the rest is as in `PagePlan`."""

    url: str
    template: str
    view: Callable[[], object]
    origin: Place

    @property
    def path(self) -> str:
        """The file that holds the page."""
        return path_of(self.url)

    def plan(self) -> PagePlan:
        """The page with its every word."""
        return PagePlan(self.url, self.template, self.view(), self.origin)
