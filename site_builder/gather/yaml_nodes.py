"""From YAML to a tree of text values with their places. Anchors, aliases and tags are refused.

Aliases are what alias bombs are made of, and a fact that is written once and pointed at from elsewhere has no place of
its own for a finding; a sheet needs neither. So they are refused outright, not bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.gather import yaml_rules as rules
from site_builder.gather.yaml_faults import Spot, fault
from site_builder.gather.yaml_tree import Path, Value, YamlTree

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
DEPTH_LIMIT = 20
INDICATOR = re.compile(r"(?:^|[\s\[{,])[&*!]\S", re.MULTILINE)


def read_yaml(text: str, file: str, example: str, first_line: int = 1) -> tuple[YamlTree | None, tuple[Finding, ...]]:
    """The tree of a text whose first line is line `first_line` of its file, and all that is wrong with it.

    `example` is a first line that would have worked. The tree is given whenever the text parses to a mapping.
    """

    def spot(line: int, column: int) -> Place:
        return Place(file, line + first_line, column + 1)

    try:
        refused = tuple(_indicators(text, spot)) if INDICATOR.search(text) else ()
        root = None if refused else yaml.compose(text, Loader=LOADER)
    except yaml.YAMLError as error:
        return None, (fault(error, text, spot),)
    except RecursionError:
        return None, (rules.TOO_DEEP.broken(Place(file), limit=DEPTH_LIMIT),)
    if refused:
        return None, refused
    return _tree(root, file, spot, example)


def _tree(root: yaml.Node | None, file: str, spot: Spot, example: str) -> tuple[YamlTree | None, tuple[Finding, ...]]:
    if not isinstance(root, yaml.MappingNode):
        return None, (rules.NOT_A_MAPPING.broken(spot(0, 0), example=example),)
    reading = _Reading(spot)
    value = reading.mapping(root, ())
    return YamlTree(file, value, reading.values, reading.keys), tuple(reading.findings)


def _indicators(text: str, spot: Spot) -> Iterator[Finding]:
    """The composer resolves anchors and tags silently, so that only the events still show them."""
    for event in yaml.parse(text, Loader=LOADER):
        if not isinstance(event, yaml.NodeEvent) or event.start_mark is None:
            continue
        place = spot(event.start_mark.line, event.start_mark.column)
        if event.anchor:
            sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
            yield rules.ANCHOR.broken(place, text=sign + event.anchor)
        tag = getattr(event, "tag", None)
        if tag:
            yield rules.TAG.broken(place, text=tag)


@dataclass
class _Reading:
    """One walk over the nodes."""

    spot: Spot
    values: dict[Path, Place] = field(default_factory=dict)
    keys: dict[Path, Place] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def mapping(self, node: yaml.MappingNode, path: Path) -> dict[str, Value]:
        self.values.setdefault(path, self._place(node))
        read: dict[str, Value] = {}
        for key, value in node.value:
            if not self._fresh(key, path):
                continue
            self.keys[(*path, key.value)] = self._place(key)
            if not _empty(value):
                read[key.value] = self.value(value, (*path, key.value))
        return read

    def value(self, node: yaml.Node, path: Path) -> Value:
        self.values[path] = self._place(node)
        if isinstance(node, yaml.ScalarNode):
            return str(node.value)
        if len(path) > DEPTH_LIMIT:
            self.findings.append(rules.TOO_DEEP.broken(self._place(node), limit=DEPTH_LIMIT))
            return ""
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, path)
        return [self.value(item, (*path, index)) for index, item in enumerate(node.value)]

    def _fresh(self, key: yaml.Node, path: Path) -> bool:
        """False, with a finding, for a key that is no word or stands here already."""
        if not isinstance(key, yaml.ScalarNode):
            self.findings.append(rules.KEY_NOT_TEXT.broken(self._place(key)))
            return False
        first = self.keys.get((*path, key.value))
        if first:
            self.findings.append(rules.DUPLICATE_KEY.broken(self._place(key), key=key.value, line=first.line))
        return first is None

    def _place(self, node: yaml.Node) -> Place:
        return self.spot(node.start_mark.line, node.start_mark.column)


def _empty(node: yaml.Node) -> bool:
    """A key with nothing after it is as good as absent."""
    return isinstance(node, yaml.ScalarNode) and not node.style and not node.value
