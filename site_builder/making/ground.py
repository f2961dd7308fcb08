"""What all units stand on: the settings, and the theme with its files under their final names, both checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from site_builder.domain.finding import Finding, in_order
from site_builder.domain.page import Output
from site_builder.domain.site import Site
from site_builder.domain.theme import Theme
from site_builder.gather.site import read_site
from site_builder.gather.theme import read_theme
from site_builder.ledger.index import Index, Ingredients
from site_builder.ledger.marks import digest_of_parts
from site_builder.making.stock import CODE, Stock
from site_builder.proof.styles import check_styles
from site_builder.render.assets import fingerprint
from site_builder.render.closure import check_theme
from site_builder.render.closures import closures

Closures = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Ground:
    """`assets` are the static files, `names` lead to their paths, `templates` gives a digest for each template's
    closure.
    """

    site: Site
    theme: Theme
    assets: tuple[Output, ...]
    names: Mapping[str, str]
    closures: Closures
    templates: Mapping[str, str]
    findings: tuple[Finding, ...]


def lay_ground(root: Path, theme_root: Path, stock: Stock, index: Index | None) -> Ground | tuple[Finding, ...]:
    """The ground, or why there is none. A theme that the last build checked is not checked again."""
    site, of_site = read_site(root)
    theme, of_theme = read_theme(root, theme_root)
    checked = index if index and _is_checked(index, stock) else None
    templates, styles = replace(theme, assets=()), replace(theme, templates=())  # each is checked where it changed
    of_look = () if checked else (*check_theme(templates), *check_styles(styles))
    findings = in_order((*stock.faults, *of_site, *of_theme, *of_look, *(checked.findings if checked else ())))
    if site is None or any(finding.stops for finding in findings):
        return findings
    assets, names = fingerprint(theme, site.brand)
    known = checked.closures if checked else closures(templates)
    return Ground(site, theme, assets, names, known, _digests(known, stock.theme), findings)


def _is_checked(index: Index, stock: Stock) -> bool:
    """The same program has seen the same theme under the same settings, so its findings are known."""
    were = dict(index.common)
    same = all(were.get(name) == digest for name, digest in stock.common if name != "options")
    return same and CODE in were and len(index.common) == len(stock.common)


def _digests(known: Closures, theme: Ingredients) -> dict[str, str]:
    files = dict(theme)
    return {name: digest_of_parts(f"{one} {files.get(f'templates/{one}', '')}" for one in all_) for name, all_ in known}
