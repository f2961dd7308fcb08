"""YAML as plain text, lists and mappings that know where they stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from site_builder.domain.place import Place, Places

Path = tuple[str | int, ...]
Value = str | list["Value"] | dict[str, "Value"]


@dataclass(frozen=True, slots=True)
class YamlTree:
    """`values` holds the place of each value, `keys` that of each key, empty ones included."""

    file: str
    value: dict[str, Value]
    values: Mapping[Path, Place]
    keys: Mapping[Path, Place]

    def at(self, path: Path) -> Value | None:
        """The value at a path, or nothing."""
        value: Value | None = self.value
        for step in path:
            match value, step:
                case dict(), str():
                    value = value.get(step)
                case list(), int() if step < len(value):
                    value = value[step]
                case _:
                    return None
        return value

    def place(self, path: Path) -> Place:
        """Where the value at a path stands; where there is none, where its nearest owner begins."""
        known = self._known(path)
        return self.values[known] if known in self.values else self._owner(known)

    def key(self, path: Path) -> Place:
        """Where the key of a path stands; for an item of a list, which has none, where its value stands."""
        known = self._known(path)
        return self.keys[known] if known in self.keys else self.place(known)

    def _owner(self, path: Path) -> Place:
        if path in self.keys:
            return self.keys[path]
        if path in self.values or not path:
            return self.values.get(path, Place(self.file))
        return self._owner(path[:-1])

    def places(self, path: Path) -> Places:
        """The place of a noun and of each of its fields; the first item of its list `people` is called `people.0`."""
        known = self._known(path)
        return Places(self.key(known), tuple(self._fields(known)))

    def _fields(self, path: Path) -> Iterator[tuple[str, Place]]:
        noun = self.at(path)
        for name, value in noun.items() if isinstance(noun, dict) else ():
            yield name, self.values[(*path, name)]
            for item in range(len(value)) if isinstance(value, list) else ():
                yield f"{name}.{item}", self.values[(*path, name, item)]

    def _known(self, path: Path) -> Path:
        """One mapping may stand where a list of them is wanted: then the list's index 0 is not in the file."""
        known: Path = ()
        for step in path:
            if not (step == 0 and isinstance(self.at(known), dict)):
                known = (*known, step)
        return known
