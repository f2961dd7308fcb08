"""The demonstration site taken down the road, once, for the pages that show what the code really makes."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from site_builder.build import Checked, Request, check
from site_builder.domain.page import PagePlan
from site_builder.plan.plan import plan
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
    return plan(done.site, done.stories, names)[0], names
