"""What every unit of work is made with: sent to a process once, and laid out there once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from site_builder.domain.site import Site
from site_builder.domain.theme import Theme
from site_builder.making.ground import Ground
from site_builder.making.request import Request
from site_builder.plan.edition import Edition
from site_builder.plan.plan_story import story_edition
from site_builder.render.kit import Kit, kit_of


@dataclass(frozen=True, slots=True)
class Shop:
    """Plain values, so that they travel. `assets` leads from a name under `static/` to its path in the build, `files`
    from such a path to its content; `templates` is a digest for each template and all that it is made of.
    """

    root: Path
    site: Site
    theme: Theme
    assets: Mapping[str, str]
    files: Mapping[str, bytes]
    templates: Mapping[str, str]
    has_feed: bool
    draws: bool
    drafts: bool
    strict: bool


def shop_of(request: Request, ground: Ground, *, has_feed: bool, draws: bool) -> Shop:
    """What the units of a site are made with."""
    return Shop(
        root=request.root,
        site=ground.site,
        theme=ground.theme,
        assets=ground.names,
        files={asset.path: asset.content for asset in ground.assets},
        templates=ground.templates,
        has_feed=has_feed,
        draws=draws,
        drafts=request.drafts,
        strict=request.strict,
    )


@dataclass(frozen=True, slots=True)
class Bench:
    """A shop with its templates compiled; `sent` are the static files as they are sent, by their name."""

    shop: Shop
    kit: Kit
    sent: Mapping[str, bytes]
    edition: Edition


def bench_of(shop: Shop) -> Bench:
    """Lay out a shop in this process."""
    edition = story_edition(shop.site, shop.assets, has_feed=shop.has_feed, draws=shop.draws)
    kit = kit_of(replace(shop.theme, assets=()), shop.site)  # a style sheet compiles nothing
    return Bench(shop, kit, {name: shop.files[path] for name, path in shop.assets.items()}, edition)
