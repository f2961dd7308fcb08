"""What editors really wrote: the entries and values of the demonstration story and of docs/example, as YAML text."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

STORIES = ("content/meta-openai", "docs/example/content/night-bus")
SITES = ("site.yaml", "docs/example/site.yaml")
SHORT = 64
"""Characters of an example that fits into a table."""
SPECIAL = re.compile(r"[\[\]{},]|: | #")


@dataclass(frozen=True, slots=True)
class Entry:
    """A mapping of a file that begins in line `first`, counted from 0: its id's line where it is a mapping by id."""

    node: yaml.MappingNode
    first: int
    text: str
    file: str

    @property
    def lines(self) -> str:
        """The lines that hold it, moved to the margin."""
        end = self.node.end_mark
        last = end.line + 1 if self.node.flow_style else end.line
        return textwrap.dedent("\n".join(self.text.splitlines()[self.first : max(last, self.first + 1)])).strip()

    def value(self, key: str) -> str:
        """What was written for a key, on one line of YAML, or nothing."""
        return next((_flow(value) for name, value in self.node.value if name.value == key), "")


@dataclass(frozen=True, slots=True)
class Files:
    """The files of one kind, the demonstration's first: the text of each and its path under the root."""

    texts: tuple[tuple[str, str], ...]

    def top(self) -> tuple[Entry, ...]:
        """Each file as one entry."""
        return tuple(Entry(_mapping(text), 0, text, file) for file, text in self.texts)

    def entries(self, *path: str) -> tuple[Entry, ...]:
        """All mappings at a path: `sources` by id, `quotes` in a list, `evidence` one or many; `*` is any key."""
        return tuple(found for top in self.top() for found in _walk(top, path))


def facts_files(root: Path) -> Files:
    """The fact sheets."""
    return Files(tuple((f"{one}/facts.yaml", _read(root, f"{one}/facts.yaml")) for one in STORIES))


def story_files(root: Path) -> Files:
    """The front matter of the stories."""
    return Files(tuple((f"{one}/story.md", _read(root, f"{one}/story.md").split("---\n")[1]) for one in STORIES))


def site_files(root: Path) -> Files:
    """The settings of the sites."""
    return Files(tuple((one, _read(root, one)) for one in SITES))


def example(entries: tuple[Entry, ...], key: str) -> str:
    """The first value that fits into a table, or the shortest: the demonstration story comes before docs/example."""
    values = [value for entry in entries if (value := entry.value(key))]
    return next((value for value in values if len(value) <= SHORT), min(values, key=len, default=""))


def _read(root: Path, name: str) -> str:
    return (root / name).read_text(encoding="utf-8")


def _mapping(text: str) -> yaml.MappingNode:
    node = yaml.compose(text, Loader=yaml.SafeLoader)
    if not isinstance(node, yaml.MappingNode):
        raise TypeError("a mapping is wanted")
    return node


def _walk(entry: Entry, path: tuple[str, ...]) -> Iterator[Entry]:
    if not path:
        yield entry
        return
    for name, value in entry.node.value:
        if path[0] in ("*", name.value):
            yield from _within(entry, name, value, path[1:])


def _within(entry: Entry, name: yaml.Node, value: yaml.Node, path: tuple[str, ...]) -> Iterator[Entry]:
    """A mapping by itself begins with its key, one in a list with its own first line."""
    for one in value.value if isinstance(value, yaml.SequenceNode) else [value]:
        if isinstance(one, yaml.MappingNode):
            first = name if one is value else one
            yield from _walk(Entry(one, first.start_mark.line, entry.text, entry.file), path)


def _flow(node: yaml.Node, *, inside: bool = False) -> str:
    """A value on one line, as an editor might write it; `inside` brackets some characters need quotation marks."""
    if isinstance(node, yaml.MappingNode):
        return "{" + ", ".join(f"{_flow(key)}: {_flow(value, inside=True)}" for key, value in node.value) + "}"
    if isinstance(node, yaml.SequenceNode):
        return "[" + ", ".join(_flow(one, inside=True) for one in node.value) + "]"
    is_quoted = node.style in ('"', "'") or (inside and SPECIAL.search(node.value))
    return f'"{node.value}"' if is_quoted else str(node.value)
