"""Read every page as its reader's browser will, and say what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain

from site_builder.domain.finding import Finding, in_order
from site_builder.domain.page import Output
from site_builder.proof.arabic_text import check_text
from site_builder.proof.characters import check_characters
from site_builder.proof.links import SiteMap, check_links
from site_builder.proof.markup import check_markup
from site_builder.proof.page import Page, read_page
from site_builder.proof.weight import check_weight


def proof(outputs: tuple[Output, ...], templates: Mapping[str, str], base_path: str) -> tuple[Finding, ...]:
    """All findings about the finished site. `templates` says which template made a path."""
    contents = {output.path: output.content for output in outputs}
    origins = {output.path: output.origin.file for output in outputs}
    pages = [read_page(path, content.decode()) for path, content in contents.items() if path.endswith(".html")]
    site = SiteMap({page.path: page.ids() for page in pages}, frozenset(contents), base_path)

    def look(page: Page) -> chain[Finding]:
        place, template = f"build/{page.path}", templates.get(page.path, "?")
        return chain(
            check_markup(page, place, template),
            check_text(page, place, origins[page.path], template),
            check_characters(page, contents, base_path, origins[page.path]),
            check_links(page, site, place),
            check_weight(page, contents, base_path, template),
        )

    return in_order(finding for page in pages for finding in look(page))
