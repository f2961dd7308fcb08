"""A position in a tree, for a converter that knows its entry but not the way there."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.place import Place, Places
from site_builder.gather.yaml_tree import Path, YamlTree


@dataclass(frozen=True, slots=True)
class Cursor:
    """`path` leads from the top of the tree to an entry."""

    tree: YamlTree
    path: Path = ()

    def to(self, *steps: str | int) -> Cursor:
        """The cursor some steps further in."""
        return Cursor(self.tree, (*self.path, *steps))

    @property
    def place(self) -> Place:
        """Where the value stands."""
        return self.tree.place(self.path)

    @property
    def places(self) -> Places:
        """Where the entry and each of its fields stand."""
        return self.tree.places(self.path)
