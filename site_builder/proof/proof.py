"""Read every page as its reader's browser will, and say what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping

from site_builder.domain.finding import Finding, in_order
from site_builder.domain.page import Output
from site_builder.proof.proofread import proofread
from site_builder.proof.unit import check_outward, check_unit


def proof(outputs: tuple[Output, ...], templates: Mapping[str, str], base_path: str) -> tuple[Finding, ...]:
    """All findings about a finished site, taken as one unit. `templates` says which template made a path."""
    files = {output.path: output.content for output in outputs if not output.path.endswith(".html")}
    made = [output for output in outputs if output.path.endswith(".html")]
    pages = [proofread(output, templates.get(output.path, "?"), files, base_path) for output in made]
    of_links, outward = check_unit(pages, files, base_path)
    paths = frozenset((*files, *(page.path for page in pages)))
    alone = (finding for page in pages for finding in page.findings)
    return in_order((*alone, *of_links, *check_outward(outward, paths, {})))
