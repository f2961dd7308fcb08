"""The whole of a site, read from disk: settings, drafts, theme, and all that is wrong with them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from site_builder.domain.finding import Finding, in_order
from site_builder.domain.site import Site
from site_builder.domain.story import Draft
from site_builder.domain.theme import Theme
from site_builder.gather.site import read_site
from site_builder.gather.stories import read_stories
from site_builder.gather.theme import read_theme


@dataclass(frozen=True, slots=True)
class Gathered:
    """`site` is missing only where a finding says why; a draft is missing only where a finding on its files stops it.

    Drafts that the editor marked `draft: true` are here like all others: whoever builds decides on them.
    """

    site: Site | None
    drafts: tuple[Draft, ...]
    theme: Theme
    findings: tuple[Finding, ...]


def gather(root: Path, theme_root: Path) -> Gathered:
    """Everything under the root of a site. `theme_root` holds the default templates/ and static/.

    Never raises for what an editor wrote or for a file that cannot be read.
    """
    site, of_site = read_site(root)
    drafts, of_stories = read_stories(root, site)
    theme, of_theme = read_theme(root, theme_root)
    return Gathered(site, drafts, theme, in_order((*of_site, *of_stories, *of_theme)))
