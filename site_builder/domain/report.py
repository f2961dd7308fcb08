"""What is told of a story once it is checked."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.source import Passage, Source
from site_builder.domain.story import Coverage, Story


@dataclass(frozen=True, slots=True)
class Report:
    """The coverage of a story, and of each passage that no fact uses its place (`seeds/a.txt:3`) and its words."""

    slug: str
    coverage: Coverage
    unused: tuple[tuple[str, str], ...]


def report_of(story: Story) -> Report:
    """The report of a verified story."""
    passages: dict[tuple[str, str], tuple[Source, Passage]] = {
        (source.id, passage.anchor): (source, passage)
        for source in story.sheet.sources
        for passage in source.article.passages
    }
    unused = (passages[key] for key in story.coverage.unused)
    shown = tuple((f"{source.article.file}:{passage.line}", passage.text) for source, passage in unused)
    return Report(story.slug, story.coverage, shown)
