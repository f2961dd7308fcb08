"""What the tests of render share: a theme from a few templates, and a view with citations, jumps and charts."""

from __future__ import annotations

from dataclasses import dataclass, field

from markupsafe import Markup

from site_builder.arabic.policy import Policy
from site_builder.domain.place import Place, Places
from site_builder.domain.site import Brand, Digits, Months, Site
from site_builder.domain.theme import Asset, Template, Theme
from site_builder.render.blocks import Block
from site_builder.render.cited import Cited
from site_builder.render.markdown import tokens_of_markdown
from site_builder.render.narrative import brief_lines, narrative_blocks

POLICY = Policy("latn", "standard")


@dataclass(frozen=True)
class Fact:
    """A citation."""

    id: str
    opens_in: str = "narrative"


@dataclass(frozen=True)
class Jump:
    """A link to a dispute."""

    id: str
    url: str


@dataclass(frozen=True)
class Chart:
    """A chart, which is also called by a second name."""

    name: str

    @property
    def names(self) -> tuple[str, ...]:
        """What a narrative may call it."""
        return (self.name, f"{self.name}-again")


@dataclass(frozen=True)
class View:
    """A view with a narrative."""

    citations: tuple[Fact, ...] = ()
    jumps: tuple[Jump, ...] = ()
    charts: tuple[Chart, ...] = ()
    words: object = ""
    lines: tuple[str, ...] = field(default=())


def cite(citation: Cited, words: Markup, opens: bool) -> str:
    """A citation that shows what it was given."""
    return f"[{citation.id}{'!' if opens else ''} {words}]"


def html(markdown: str, policy: Policy = POLICY) -> str:
    """A text as HTML."""
    return "".join(token.raw for token in tokens_of_markdown(markdown, policy))


def shown(markdown: str, view: View) -> list[str]:
    """The blocks of a narrative: prose as HTML, a chart as «name: title»."""
    return [_said(block) for block in narrative_blocks(markdown, view, POLICY, cite)]


def brief(lines: tuple[str, ...], view: View) -> list[str]:
    """The lines of a short version."""
    return [str(line) for line in brief_lines(lines, view, POLICY, cite)]


def theme(templates: dict[str, str] | None = None, assets: dict[str, bytes] | None = None) -> Theme:
    """A theme from texts by name."""
    return Theme(
        tuple(Template(name, text, f"templates/{name}") for name, text in (templates or {}).items()),
        tuple(Asset(name, content) for name, content in (assets or {}).items()),
    )


def site(digits: Digits = Digits.LATN) -> Site:
    """A site at the root of a host."""
    places = Places(Place("site.yaml", 1, 1))
    base = "https://isnad.example/"
    return Site("إسناد", base, "", "", "", "ar", digits, Months.STANDARD, (), Brand(), places)


def _said(block: Block) -> str:
    return f"{block.chart.name}: {block.title}" if block.chart else str(block.html)
