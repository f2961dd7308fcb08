"""A style sheet without the rules that nothing on a page can meet."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

PIECE = re.compile(r"""/\*.*?\*/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|.""", re.DOTALL)
"""A comment or a string is one piece, so that a brace or a comma in it is none of ours."""
GROUPING = re.compile(r"@(media|supports|container|layer)\b")
NAME = re.compile(r"(?<![\w:.#-])[.#]?[a-zA-Z][\w-]*|[.#]-?[a-zA-Z_][\w-]*")


def pruned(css: str, is_met: Callable[[str], bool]) -> str:
    """The rules whose selectors are met, in their order; of a list of selectors those that are.

    What is no rule of selectors (`@font-face`, `@import`, `@page`) stays.

    >>> pruned("a,.b,#c{x:y}@media print{.b{x:z}}.b:hover{x:y}", lambda selector: "b" not in selector)
    'a,#c{x:y}'
    """
    kept: list[str] = []
    for prelude, body in _statements(css):
        if body is None:
            kept.append(prelude)
        elif GROUPING.match(prelude):
            inside = pruned(body, is_met)
            kept.append(f"{prelude}{{{inside}}}" if inside else "")
        elif prelude.startswith("@"):
            kept.append(f"{prelude}{{{body}}}")
        elif met := [selector for selector in _split(prelude) if is_met(selector)]:
            kept.append(f"{','.join(met)}{{{body}}}")
    return "".join(kept)


def names_in(selector: str) -> frozenset[str]:
    """The elements, `.classes` and `#ids` without which nothing meets a selector.

    What stands in brackets may lack (`:not(.a)`, `:is(h2, h3)`) and is passed over; a name with an escape, too.

    >>> sorted(names_in('.only:has(#f1:checked) b>.is:not(.p1)[data-a=".x"]::before'))
    ['.is', '.only', 'b']
    """
    depth, plain = 0, ""
    for piece in PIECE.findall(selector):
        depth -= piece in ")]"
        plain += piece if depth == 0 and len(piece) == 1 else ""
        depth += piece in "(["
    return frozenset(NAME.findall(plain)) if "\\" not in plain else frozenset()


def _statements(css: str) -> Iterator[tuple[str, str | None]]:
    """Each rule as what stands before its braces and what in them; None for a statement that ends in a semicolon."""
    depth, prelude, body = 0, "", ""
    for piece in PIECE.findall(css):
        if depth == 0 and piece == ";":
            yield prelude + piece, None
            prelude = ""
        elif depth == 1 and piece == "}":
            yield prelude.strip(), body
            depth, prelude, body = 0, "", ""
        elif depth == 0:
            depth += piece == "{"
            prelude += piece if piece != "{" else ""
        else:
            depth += (piece == "{") - (piece == "}")
            body += piece


def _split(selectors: str) -> list[str]:
    """Cut at the commas that stand in no bracket."""
    depth, parts = 0, [""]
    for piece in PIECE.findall(selectors):
        depth += (piece in "([") - (piece in ")]")
        if piece == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += piece
    return parts
