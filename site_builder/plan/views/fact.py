"""What the pages of a quote, a figure and an event share."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose, Verbatim
from site_builder.plan.views.link import Link
from site_builder.plan.views.passage import PassageBlock


@dataclass(frozen=True, slots=True)
class ChainStep:
    """A step of the attribution: «من قاله» → «أندرو بوسورث». `url` may be empty."""

    key: Prose
    value: Prose | Verbatim
    url: str


@dataclass(frozen=True, slots=True)
class Context:
    """A passage with the fact's words marked; its marks carry no anchors. `block` is None where rights forbid the text.

    `origin` is «المصدر الأول», `url` leads to the passage on the source page, `withheld` says why there is no text.
    """

    origin: Prose
    title: Verbatim
    url: str
    block: PassageBlock | None
    withheld: Prose


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another fact and what it shares with this one: «في الخلاف نفسه»."""

    why: Prose
    link: Link


@dataclass(frozen=True, slots=True)
class FactTrail:
    """Everything below the fact itself. `cite_as` is how to cite it, `data_url` its JSON.

    `citation` leads to its passage in the story («الشاهد 4»), or is None where the narrative does not cite it.
    `cards` lead to its share cards, where they are drawn.
    """

    chain: tuple[ChainStep, ...]
    contexts: tuple[Context, ...]
    editor_note: Prose
    disputes: tuple[Link, ...]
    corrections: tuple[Link, ...]
    neighbours: tuple[Neighbour, ...]
    story: Link
    citation: Link | None
    cite_as: Verbatim
    permalink: str
    data_url: str
    cards: tuple[Link, ...] = ()
