"""The narrative and the short version with their citations drawn."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from markupsafe import Markup

from site_builder.arabic.policy import Policy
from site_builder.arabic.typeset import typeset_prose
from site_builder.render.blocks import Block, blocks, chart_name
from site_builder.render.cited import Cited, Narrated
from site_builder.render.markdown import tokens_of_markdown
from site_builder.render.tokens import Token, tag

Cite = Callable[[Cited, Markup, bool], str]
"""Renders a citation from the view, its words, and whether its passage opens here."""

FACT = "fact:"


@dataclass(frozen=True, slots=True)
class Citing:
    """One part of a page, `narrative` or `brief`, and the facts whose passages already stand in it."""

    view: Narrated
    cite: Cite
    part: str
    opened: set[str] = field(default_factory=set)

    def drawn(self, fact: str, words: Markup) -> str:
        """The words with their citation, with a link elsewhere, or alone where nobody knows the fact."""
        citation = next((citation for citation in self.view.citations if citation.id == fact), None)
        if citation is not None:
            opens = citation.opens_in == self.part and fact not in self.opened
            self.opened.add(fact)
            return self.cite(citation, words, opens)
        url = next((jump.url for jump in self.view.jumps if jump.id == fact), "")
        return f"{tag('a', {'href': url})}{words}</a>" if url else words


def narrative_blocks(text: str, view: Narrated, policy: Policy, cite: Cite) -> tuple[Block, ...]:
    """The whole narrative."""
    charts = {name: chart for chart in view.charts for name in chart.names}
    tokens = _told(tokens_of_markdown(text, policy), charts, policy)
    return tuple(blocks(_cited(tokens, Citing(view, cite, "narrative")), charts))


def brief_lines(lines: tuple[str, ...], view: Narrated, policy: Policy, cite: Cite) -> tuple[Markup, ...]:
    """The lines of the short version, each without the paragraph around it; a chart has no room there."""
    citing = Citing(view, cite, "brief")
    told = [_told(tokens_of_markdown(line, policy), (), policy) for line in lines]
    parts = [_cited(tokens, citing) for tokens in told]
    return tuple(_safe("".join(token.raw for token in tokens if token.name != "p")) for tokens in parts)


def _told(tokens: list[Token], charts: Collection[str], policy: Policy) -> list[Token]:
    """Where a chart cannot be drawn (there is none of that name, or it stands in a link) its title is told instead."""
    done: list[Token] = []
    is_link = False
    for token in tokens:
        is_link = not token.closing if token.name == "a" else is_link
        name = chart_name(token)
        is_told = bool(name) and (is_link or name not in charts)
        done.append(Token(typeset_prose(token.attributes().get("alt", ""), policy)) if is_told else token)
    return done


def _cited(tokens: list[Token], citing: Citing) -> list[Token]:
    """Each `fact:` link as the template of citations draws it; the first one of its part opens the passage."""
    done: list[Token] = []
    index = 0
    while index < len(tokens):
        fact = _fact(tokens[index])
        if not fact:
            done.append(tokens[index])
            index += 1
            continue
        end = next(at for at in range(index, len(tokens)) if tokens[at].name == "a" and tokens[at].closing)
        words = _safe("".join(token.raw for token in tokens[index + 1 : end]))
        done.append(Token(citing.drawn(fact, words)))
        index = end + 1
    return done


def _fact(token: Token) -> str:
    """The id that a link cites, or nothing."""
    if token.name != "a" or token.closing:
        return ""
    href = token.attributes().get("href", "")
    return href.removeprefix(FACT) if href.startswith(FACT) else ""


def _safe(html: str) -> Markup:
    return Markup(html)  # noqa: S704 # sanitised, then set by functions that escape
