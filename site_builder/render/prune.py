"""A style sheet without the rules that nothing on a page can meet.

A sheet is parsed once; what a page holds is cut out of its text, so that no byte of a rule is written anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Any

import tinycss2

Node = Any  # tinycss2 publishes no types
GROUPING = ("media", "supports", "container", "layer")
NEW_LINE = re.compile(r"\r\n?|\f")
"""What the parser counts as the end of a line, beside `\\n`."""
PLAIN = re.compile(r"-?[a-zA-Z_][\w-]*")
"""A name that a page or a script spells as the selector does; one with an escape it may not."""


@dataclass(frozen=True, slots=True)
class Selector:
    """One selector of a rule, and the elements, `.classes` and `#ids` without which nothing meets it."""

    text: str
    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class Rule:
    """Selectors and what stands in their braces."""

    selectors: tuple[Selector, ...]
    body: str

    def cut(self, met: frozenset[str]) -> str:
        """With the selectors that a page with these names can meet, or empty."""
        kept = [selector.text for selector in self.selectors if selector.names <= met]
        return f"{','.join(kept)}{{{self.body}}}" if kept else ""


@dataclass(frozen=True, slots=True)
class Group:
    """`@media print` and the rules in its braces."""

    prelude: str
    parts: Parts

    def cut(self, met: frozenset[str]) -> str:
        """With the rules that a page with these names can meet, or empty."""
        inside = _cut(self.parts, met)
        return f"{self.prelude}{{{inside}}}" if inside else ""


Parts = tuple[Rule | Group | str, ...]
"""A sheet in its order. What is no rule of selectors (`@font-face`, `@import`, `@page`) is text and stays."""


@lru_cache(maxsize=256)
def pruned(css: str, met: frozenset[str]) -> str:
    """The rules that a page with these elements, `.classes` and `#ids` can meet, in their order.

    Pages of one kind are cut once where the names are those of the sheet alone.

    >>> pruned("a,.b,#c{x:y}@media print{.b{x:z}}.b:hover{x:y}", frozenset(["a", "#c"]))
    'a,#c{x:y}'
    """
    return _cut(_parts(css), met)


@lru_cache(maxsize=8)
def names_in(css: str) -> frozenset[str]:
    """Every name that a selector of a sheet asks for.

    What stands in brackets may lack (`:not(.a)`, `:is(h2, h3)`) and is passed over; a name with an escape, too.

    >>> sorted(names_in('.only:has(#f1:checked) b>.is:not(.p1)[data-a=".x"]::before{x:y}'))
    ['.is', '.only', 'b']
    """
    return frozenset(_asked(_parts(css)))


def _cut(parts: Parts, met: frozenset[str]) -> str:
    return "".join(part if isinstance(part, str) else part.cut(met) for part in parts)


def _asked(parts: Parts) -> Iterator[str]:
    for part in parts:
        if isinstance(part, Rule):
            yield from (name for selector in part.selectors for name in selector.names)
        elif isinstance(part, Group):
            yield from _asked(part.parts)


@lru_cache(maxsize=8)
def _parts(css: str) -> Parts:
    text = NEW_LINE.sub("\n", css)
    return _Reader(text).parts(tinycss2.parse_stylesheet(text), len(text))


class _Reader:
    """The text of a sheet and where each of its lines begins."""

    def __init__(self, css: str) -> None:
        self._css = css
        self._lines = (0, *accumulate(len(line) + 1 for line in css.split("\n")))

    def parts(self, nodes: Sequence[Node], end: int) -> Parts:
        """The nodes that stand up to `end`; each ends where the next one begins."""
        starts = [*map(self._at, nodes), end]
        return tuple(self._part(node, *span) for node, span in zip(nodes, pairwise(starts), strict=True))

    def _part(self, node: Node, start: int, end: int) -> Rule | Group | str:
        is_group = node.type == "at-rule" and node.lower_at_keyword in GROUPING
        if not (is_group or node.type == "qualified-rule") or not node.content:
            return self._css[start:end]
        inside = self._at(node.content[0])
        close = end - self._css.endswith("}", start, end)
        if is_group:
            return Group(self._css[start : inside - 1], self.parts(tinycss2.parse_rule_list(node.content), close))
        return Rule(tuple(self._selectors(node.prelude, inside - 1)), self._css[inside:close])

    def _selectors(self, prelude: Sequence[Node], end: int) -> Iterator[Selector]:
        """Cut at the commas that stand in no bracket."""
        commas = [at for at, node in enumerate(prelude) if node == ","]
        for first, last in pairwise([-1, *commas, len(prelude)]):
            tokens = prelude[first + 1 : last]
            if tokens:
                text = self._css[self._at(tokens[0]) : self._at(prelude[last]) if last < len(prelude) else end]
                yield Selector(text.strip(), frozenset(_names(tokens)))

    def _at(self, node: Node) -> int:
        """The index of the first character of a node."""
        line, column = int(node.source_line), int(node.source_column)
        return self._lines[line - 1] + column - 1


def _names(selector: Sequence[Node]) -> Iterator[str]:
    signs = [None, *(token.value if token.type == "literal" else None for token in selector)]
    for sign, token in zip(signs, selector, strict=False):
        if token.type == "hash" and PLAIN.fullmatch(token.value):
            yield f"#{token.value}"
        elif token.type == "ident" and sign != ":" and PLAIN.fullmatch(token.value):
            yield f".{token.value}" if sign == "." else token.lower_value
