"""All that rendering needs beside the page plan: the compiled templates under the site's policy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from jinja2 import Environment
from markupsafe import Markup

from site_builder.arabic.policy import Policy
from site_builder.domain.site import Site
from site_builder.domain.text import Prose
from site_builder.domain.theme import Theme
from site_builder.render.blocks import Block
from site_builder.render.cited import Cited, Narrated
from site_builder.render.environment import environment_of
from site_builder.render.narrative import brief_lines, narrative_blocks

CITATION = "parts/citation.html"


@dataclass(frozen=True, slots=True)
class Kit:
    """`files` says which file holds a template, for messages."""

    environment: Environment
    files: dict[str, str]

    def load(self) -> None:
        """Compile every template of a checked theme now, not when a page first asks for it."""
        for name in self.files:
            self.environment.get_template(name)


@lru_cache(maxsize=1)  # a preview makes the site again and again under one theme
def kit_of(theme: Theme, site: Site) -> Kit:
    """The kit of a site; made once for all its pages."""
    policy = Policy(digits=site.digits.value, months=site.months.value, language=site.language)
    environment = environment_of(theme, policy)
    environment.globals["narrative"] = _narrative(environment, policy)
    environment.globals["brief"] = _brief(environment, policy)
    return Kit(environment, {template.name: template.file for template in theme.templates})


def _narrative(environment: Environment, policy: Policy) -> Callable[..., tuple[Block, ...]]:
    def narrative(text: str, view: Narrated) -> tuple[Block, ...]:
        """The Markdown of a story as blocks: `block.html`, or `block.chart` with `block.title`."""
        blocks = narrative_blocks(text, view, policy, _cite(environment, view))
        return tuple(Block(block.html, block.chart, Prose(block.title)) for block in blocks)

    return narrative


def _brief(environment: Environment, policy: Policy) -> Callable[..., tuple[Markup, ...]]:
    def brief(lines: tuple[str, ...], view: Narrated) -> tuple[Markup, ...]:
        """The short version, a line each."""
        return brief_lines(lines, view, policy, _cite(environment, view))

    return brief


def _cite(environment: Environment, view: Narrated) -> Callable[[Cited, Markup, bool], str]:
    def cite(citation: Cited, words: Markup, opens: bool) -> str:
        template = environment.get_template(CITATION)
        return template.render(citation=citation, words=words, opens=opens, view=view).strip()

    return cite
