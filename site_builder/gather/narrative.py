"""story.md → narrative: front matter by the same YAML road as a fact sheet, then Markdown."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from site_builder.domain.finding import Finding
from site_builder.domain.narrative import Narrative
from site_builder.domain.place import Place
from site_builder.gather import rules
from site_builder.gather.disk import read_text
from site_builder.gather.readings.days import is_day
from site_builder.gather.yaml_nodes import read_yaml
from site_builder.gather.yaml_tree import YamlTree

if TYPE_CHECKING:
    from site_builder.gather.shapes.story import StoryShape

FENCE = "---"
Findings = tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class StoryText:
    """A narrative, and the slug that its front matter asks for, empty where the folder's name will do."""

    narrative: Narrative
    slug: str


@dataclass(frozen=True, slots=True)
class _Parts:
    """The front matter and the text, each with the number of its first line."""

    front: str
    front_line: int
    text: str
    text_line: int


def read_narrative(path: Path, name: str) -> tuple[StoryText | None, Findings]:
    """The narrative, given whenever nothing in it stops a build, and every finding of it."""
    text = read_text(path, name)
    if isinstance(text, Finding):
        return None, (text,)
    parts = _parts(text, name)
    if isinstance(parts, Finding):
        return None, (parts,)
    tree, faults = read_yaml(parts.front, name, "headline: من أعطى مئة مليون؟", parts.front_line)
    if tree is None:
        return None, faults
    return _story(tree, parts, faults)


def _parts(text: str, name: str) -> _Parts | Finding:
    """Blank lines may stand before the first fence; the text begins at its first line that is not blank."""
    lines = text.split("\n")
    start = next((number for number, line in enumerate(lines) if line.strip()), 0)
    if lines[start].rstrip() != FENCE:
        return rules.NO_FRONT_MATTER.broken(Place(name, start + 1, 1))
    end = next((number for number in range(start + 1, len(lines)) if lines[number].rstrip() == FENCE), 0)
    if not end:
        return rules.UNCLOSED_FRONT_MATTER.broken(Place(name, start + 1, 1))
    body = next((number for number in range(end + 1, len(lines)) if lines[number].strip()), end + 1)
    return _Parts("\n".join(lines[start + 1 : end]), start + 2, "\n".join(lines[body:]), body + 1)


def _story(tree: YamlTree, parts: _Parts, faults: Findings) -> tuple[StoryText | None, Findings]:
    from site_builder.gather.shaped import shaped
    from site_builder.gather.shapes.story import StoryShape

    shape, complaints = shaped(tree, StoryShape)
    findings = (*faults, *complaints, *_dates(tree), *_text(tree, parts))
    if shape is None or any(finding.stops for finding in findings):
        return None, findings
    return StoryText(_narrative(shape, tree, parts), shape.slug), findings


def _dates(tree: YamlTree) -> Findings:
    """ISO dates compare as texts; what is no date is complained of elsewhere."""
    published, updated = tree.at(("published",)), tree.at(("updated",))
    if not (isinstance(published, str) and isinstance(updated, str) and is_day(published) and is_day(updated)):
        return ()
    if published <= updated:
        return ()
    place = tree.place(("updated",))
    return (rules.UPDATED_BEFORE_PUBLISHED.broken(place, updated=updated, published=published),)


def _text(tree: YamlTree, parts: _Parts) -> Findings:
    return () if parts.text.strip() else (rules.EMPTY_NARRATIVE.broken(Place(tree.file, parts.text_line)),)


def _narrative(shape: StoryShape, tree: YamlTree, parts: _Parts) -> Narrative:
    return Narrative(
        file=tree.file,
        headline=shape.headline,
        dek=shape.dek,
        brief=shape.brief,
        authors=shape.authors,
        published=shape.published,
        updated=shape.updated,
        topics=shape.topics,
        draft=shape.draft,
        text=parts.text,
        first_line=parts.text_line,
        at=tree.places(()),
    )
