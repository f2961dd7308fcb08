"""The entries of a fact sheet as they stand in the plain tree, well formed or not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from site_builder.domain.place import Place
from site_builder.gather.yaml_tree import Path, Value, YamlTree

MAPPED = ("sources", "people", "organisations")
LISTED = ("events", "quotes", "figures", "disputes", "terms", "unknowns", "corrections", "rates")


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: what to call it, its section, where it stands and what it holds."""

    name: str
    section: str
    path: Path
    keys: dict[str, Value]
    tree: YamlTree

    def has(self, key: str) -> bool:
        """True where a value is written."""
        return bool(self.keys.get(key))

    def place(self, key: str) -> Place:
        """Where the value of a key stands."""
        return self.tree.place((*self.path, key))

    @property
    def whole(self) -> Place:
        """Where the entry begins."""
        return self.tree.key(self.path)

    @property
    def id_place(self) -> Place:
        """Where the id stands: it is a key in a mapping, a value in a list."""
        return self.whole if isinstance(self.path[1], str) else self.place("id")


def entries(tree: YamlTree) -> Iterator[Entry]:
    """Every entry of every section."""
    for section in (*MAPPED, *LISTED):
        for step, keys in _children(tree.at((section,))):
            yield Entry(
                _name(keys.get("id"), section) if isinstance(step, int) else step, section, (section, step), keys, tree
            )


def positions(dispute: Entry) -> Iterator[Entry]:
    """The positions of a dispute."""
    for step, keys in _children(dispute.keys.get("positions")):
        name = _name(keys.get("holder"), "positions")
        yield Entry(name, "positions", (*dispute.path, "positions", step), keys, dispute.tree)


def _children(value: Value | None) -> Iterator[tuple[str | int, dict[str, Value]]]:
    steps: Iterator[tuple[str | int, Value]] = iter(())
    if isinstance(value, dict):
        steps = iter(value.items())
    elif isinstance(value, list):
        steps = iter(enumerate(value))
    return ((step, keys) for step, keys in steps if isinstance(keys, dict))


def _name(value: Value | None, otherwise: str) -> str:
    return value if isinstance(value, str) else otherwise
