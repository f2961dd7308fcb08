"""site.yaml → the settings of a site."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from site_builder.domain.finding import Finding
from site_builder.domain.site import Site
from site_builder.gather.brand import brand, unreadable_pairs
from site_builder.gather.cursor import Cursor
from site_builder.gather.destinations import destinations
from site_builder.gather.disk import read_text
from site_builder.gather.folders import SITE_FILE
from site_builder.gather.yaml_nodes import read_yaml
from site_builder.gather.yaml_tree import YamlTree

if TYPE_CHECKING:
    from site_builder.gather.shapes.site import SiteShape

Findings = tuple[Finding, ...]


def read_site(root: Path) -> tuple[Site | None, Findings]:
    """The settings, given whenever nothing in them stops a build, and every finding of them."""
    text = read_text(root / SITE_FILE, SITE_FILE)
    if isinstance(text, Finding):
        return None, (text,)
    tree, faults = read_yaml(text, SITE_FILE, "title: إسناد")
    if tree is None:
        return None, faults
    return _settings(tree, faults)


def _settings(tree: YamlTree, faults: Findings) -> tuple[Site | None, Findings]:
    from site_builder.gather.shaped import shaped
    from site_builder.gather.shapes.site import SiteShape

    shape, complaints = shaped(tree, SiteShape)
    unreadable = tuple(unreadable_pairs(shape.brand, Cursor(tree, ("brand",)))) if shape else ()
    findings = (*faults, *complaints, *unreadable)
    if shape is None or any(finding.stops for finding in findings):
        return None, findings
    return _site(shape, tree), findings


def _site(shape: SiteShape, tree: YamlTree) -> Site:
    return Site(
        title=shape.title,
        base_url=shape.base_url,
        description=shape.description,
        publisher=shape.publisher,
        contact=shape.contact,
        language=shape.language,
        digits=shape.digits,
        months=shape.months,
        topics=tuple(shape.topics.items()),
        brand=brand(shape.brand),
        at=tree.places(()),
        publish=destinations(shape.publish, shape.base_url, Cursor(tree, ("publish",))),
    )
