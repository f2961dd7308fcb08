"""The narrative as blocks: prose with its citations, and the charts that stand between."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from site_builder.arabic.policy import Policy
from site_builder.render.cited import Cited, Drawn, Narrated
from site_builder.render.markdown import tokens_of_markdown
from site_builder.render.tokens import Token, tag

Cite = Callable[[Cited, Markup, bool], str]
"""Renders a citation from the view, its words, and whether its passage opens here."""

FACT = "fact:"
CHART = "chart:"


@dataclass(frozen=True, slots=True)
class Block:
    """Prose as HTML, or a chart with the title that the editor gave it."""

    html: Markup
    chart: Drawn | None = None
    title: str = ""


def narrative_blocks(text: str, view: Narrated, policy: Policy, cite: Cite) -> tuple[Block, ...]:
    """The whole narrative."""
    tokens = _cited(tokens_of_markdown(text, policy), view, cite, "narrative", set())
    return tuple(_blocks(tokens, {chart.name: chart for chart in view.charts}))


def brief_lines(lines: tuple[str, ...], view: Narrated, policy: Policy, cite: Cite) -> tuple[Markup, ...]:
    """The lines of the short version, each without the paragraph around it."""
    opened: set[str] = set()
    parts = [_cited(tokens_of_markdown(line, policy), view, cite, "brief", opened) for line in lines]
    return tuple(_safe("".join(token.raw for token in tokens if token.name != "p")) for tokens in parts)


def _cited(tokens: list[Token], view: Narrated, cite: Cite, part: str, opened: set[str]) -> list[Token]:
    """Each `fact:` link as the template of citations draws it; the first one of its part opens the passage."""
    citations = {citation.id: citation for citation in view.citations}
    urls = {jump.id: jump.url for jump in view.jumps}
    done: list[Token] = []
    index = 0
    while index < len(tokens):
        fact = _fact(tokens[index])
        if not fact:
            done.append(tokens[index])
            index += 1
            continue
        end = next(at for at in range(index, len(tokens)) if tokens[at].name == "a" and tokens[at].closing)
        words = "".join(token.raw for token in tokens[index + 1 : end])
        if fact in citations:
            opens = citations[fact].opens_in == part and fact not in opened
            opened.add(fact)
            done.append(Token(cite(citations[fact], _safe(words), opens)))
        else:
            done.append(Token(tag("a", {"href": urls.get(fact, "")}) + words + "</a>"))
        index = end + 1
    return done


def _fact(token: Token) -> str:
    """The id that a link cites, or nothing."""
    if token.name != "a" or token.closing:
        return ""
    href = token.attributes().get("href", "")
    return href.removeprefix(FACT) if href.startswith(FACT) else ""


def _blocks(tokens: list[Token], charts: dict[str, Drawn]) -> Iterator[Block]:
    """Prose up to each chart, the chart, and so on; the paragraph that held a chart alone is gone."""
    prose: list[Token] = []
    for token in tokens:
        source = token.attributes().get("src", "") if token.name == "img" else ""
        if source.startswith(CHART) and source.removeprefix(CHART) in charts:
            yield from _prose(prose, opened=True)
            yield Block(Markup(), charts[source.removeprefix(CHART)], token.attributes().get("alt", ""))
            prose = [Token("<p>", "p")]
        else:
            prose.append(token)
    yield from _prose(prose, opened=False)


def _prose(tokens: list[Token], *, opened: bool) -> Iterator[Block]:
    """The prose of a block; `opened` where a chart cut a paragraph, which is closed here."""
    html = "".join(token.raw for token in tokens) + ("</p>" if opened else "")
    html = html.replace("<p></p>", "").strip()
    if html:
        yield Block(_safe(html))


def _safe(html: str) -> Markup:
    return Markup(html)  # noqa: S704 # sanitised, then set by functions that escape
