"""The narrative cut at its charts: a chart is a block of its own, never a part of a paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from site_builder.render.cited import Drawn
from site_builder.render.markdown import CHART
from site_builder.render.tokens import Token, step, tag

EMPTIED = frozenset(["p", "li", "ul", "ol", "blockquote", "em", "strong", "a", "b", "i", "span"])
"""Elements that are nothing once the chart in them is taken out; an empty cell of a table is still a cell."""


@dataclass(frozen=True, slots=True)
class Block:
    """Prose as HTML, or a chart with the title that the editor gave it."""

    html: Markup
    chart: Drawn | None = None
    title: str = ""


def blocks(tokens: list[Token], charts: Mapping[str, Drawn]) -> Iterator[Block]:
    """Prose up to each chart, the chart, and so on; what is open around a chart is closed before and opened after."""
    prose: list[Token] = []
    around: list[Token] = []
    is_cut = False
    for token in tokens:
        name = chart_name(token)
        if name in charts:
            closing = [Token(f"</{element.name}>", element.name, closing=True) for element in reversed(around)]
            yield from _prose([*prose, *closing], is_cut=True)
            yield Block(Markup(), charts[name], token.attributes().get("alt", ""))
            prose, is_cut = [_again(element) for element in around], True
        else:
            prose.append(token)
            step(token, around)
    yield from _prose(prose, is_cut=is_cut)


def chart_name(token: Token) -> str:
    """What a `chart:` image names, or nothing.

    >>> chart_name(Token('<img src="chart:figures">', "img"))
    'figures'
    """
    source = token.attributes().get("src", "") if token.name == "img" else ""
    return source.removeprefix(CHART) if source.startswith(CHART) else ""


def _again(element: Token) -> Token:
    """An element that goes on after a chart; its id stays with its first part."""
    attributes = {name: value for name, value in element.attributes().items() if name != "id"}
    return Token(tag(element.name, attributes), element.name)


def _prose(tokens: list[Token], *, is_cut: bool) -> Iterator[Block]:
    kept = _without_empty(tokens) if is_cut else tokens
    html = "".join(token.raw for token in kept).strip()
    if html:
        yield Block(Markup(html))  # noqa: S704 # sanitised, then set by functions that escape


def _without_empty(tokens: list[Token]) -> list[Token]:
    """The tokens without the elements that a cut left empty."""
    kept: list[Token] = []
    for token in tokens:
        at = len(kept)
        while at and not kept[at - 1].name and not kept[at - 1].raw.strip():
            at -= 1
        is_empty = token.closing and token.name in EMPTIED and at > 0
        if is_empty and kept[at - 1].name == token.name and kept[at - 1].opens:
            del kept[at - 1 :]
        else:
            kept.append(token)
    return kept
