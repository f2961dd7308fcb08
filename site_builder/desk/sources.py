"""What was kept of each source and what was cut, so that nothing disappears silently."""

from __future__ import annotations

from pathlib import Path

from site_builder.domain.finding import Finding
from site_builder.domain.source import Article
from site_builder.gather.gather import gather


def articles(root: Path, theme_root: Path) -> tuple[tuple[Article, ...], tuple[Finding, ...]]:
    """Every article that a fact sheet of the site reads, by file, each once; and what kept others from being read."""
    gathered = gather(root, theme_root)
    sources = [source for draft in gathered.drafts for source in draft.sheet.sources]
    by_file = {source.article.file: source.article for source in sources}
    return tuple(by_file[file] for file in sorted(by_file)), gathered.findings
