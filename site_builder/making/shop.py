"""What every unit of work is made with: sent to a process once, and laid out there once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from site_builder.domain.site import Site
from site_builder.domain.theme import Theme
from site_builder.plan.edition import Edition
from site_builder.plan.plan_story import story_edition
from site_builder.render.kit import Kit, kit_of


@dataclass(frozen=True, slots=True)
class Shop:
    """Plain values, so that they travel. `output` is the folder that stands, `staged` the one that will replace it,
    `ledger` the one of what is remembered.

    `assets` leads from a name under `static/` to its path in the build, `files`
    from such a path to its content; `templates` is a digest for each template and all that it is made of.
    """

    root: Path
    output: Path
    staged: Path
    ledger: Path
    site: Site
    theme: Theme
    assets: Mapping[str, str]
    files: Mapping[str, bytes]
    templates: Mapping[str, str]
    has_feed: bool
    draws: bool
    drafts: bool
    strict: bool


@dataclass(frozen=True, slots=True)
class Bench:
    """A shop with its templates compiled."""

    shop: Shop
    kit: Kit
    edition: Edition


def bench_of(shop: Shop) -> Bench:
    """Lay out a shop in this process."""
    edition = story_edition(shop.site, shop.assets, has_feed=shop.has_feed, draws=shop.draws)
    return Bench(shop, kit_of(shop.theme, shop.site), edition)
