"""A page read by itself: its faults, and what the links of other pages need to know of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from site_builder.domain.finding import Finding, in_order
from site_builder.domain.page import Output
from site_builder.domain.place import Place
from site_builder.proof.arabic_text import check_text
from site_builder.proof.characters import check_characters
from site_builder.proof.links import LINKS, is_foreign
from site_builder.proof.markup import check_markup
from site_builder.proof.page import Page, read_page
from site_builder.proof.weight import check_weight


@dataclass(frozen=True, slots=True)
class Hyperlink:
    """A link within the site as it is written, where it stands first on its page."""

    href: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Proofread:
    """`ids` are the places that a link may name, sorted; `links` those within the site, each once."""

    path: str
    ids: tuple[str, ...]
    links: tuple[Hyperlink, ...]
    findings: tuple[Finding, ...]

    def at(self, link: Hyperlink) -> Place:
        """Where a link stands."""
        return Place(f"build/{self.path}", link.line, link.column)


def proofread(output: Output, template: str, files: Mapping[str, bytes], base_path: str) -> Proofread:
    """`template` printed the page; `files` are the static files of the site, by path."""
    page = read_page(output.path, output.content.decode())
    contents = {**files, page.path: output.content}
    findings = (
        *check_markup(page, template),
        *check_text(page, output.origin.file, template),
        *check_characters(page, contents, base_path, output.origin.file),
        *check_weight(page, contents, base_path),
    )
    return Proofread(page.path, tuple(sorted(page.ids())), _links(page), in_order(findings))


def _links(page: Page) -> tuple[Hyperlink, ...]:
    found: dict[str, int] = {}
    for tag, at in page.elements:
        href = tag.attributes.get(LINKS.get(tag.name, ""), "")
        if href and href not in found and not is_foreign(href):
            found[href] = at
    return tuple(Hyperlink(href, *page.position(at)) for href, at in found.items())
