"""The demonstration site taken down the road, once, for the pages that show what the code really makes."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from site_builder.build import Checked, Request, check
from site_builder.domain.page import PagePlan
from site_builder.plan.newest import neighbours
from site_builder.plan.plan_site import plan_site
from site_builder.plan.plan_story import plan_story, story_edition
from site_builder.plan.summary import headline_of
from site_builder.render.assets import fingerprint


@lru_cache(maxsize=1)
def checked(root: Path) -> Checked:
    """Gathered and verified."""
    return check(Request(root, root / "build", root))


@lru_cache(maxsize=1)
def planned(root: Path) -> tuple[tuple[PagePlan, ...], dict[str, str]]:
    """Planned: every page, and the paths of the static files."""
    done = checked(root)
    if done.site is None:
        raise ValueError("the demonstration site has no settings")
    _, names = fingerprint(done.theme, done.site.brand)
    edition = story_edition(done.site, names, has_feed=True, draws=False)
    beside = neighbours(headline_of(story) for story in done.stories)
    made = [plan_story(edition, story, beside[story.slug]) for story in done.stories]
    of_site = plan_site(done.site, tuple(summary for _, summary in made), names)
    pages = (*of_site, *(page for pages, _ in made for page in pages))
    return tuple(sorted(pages, key=lambda page: page.url)), names


@lru_cache(maxsize=1)
def sent(root: Path) -> dict[str, bytes]:
    """The static files as readers get them, by name."""
    return {asset.name: asset.content for asset in checked(root).theme.assets}
