"""Somebody, or an organisation, as the sources present them."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose, Verbatim
from site_builder.plan.views.link import Link


@dataclass(frozen=True, slots=True)
class RoleLine:
    """A role in a source's words; `source` is «المصدر الأول», `url` leads to the words there."""

    text: Verbatim
    source: Prose
    url: str


@dataclass(frozen=True, slots=True)
class PersonCard:
    """`summary` is one line: the role, or, where sources differ, «…» في المصدر الأول، و«…» في المصدر الثاني.

    `unnamed` is a note («بلا اسم في المصادر»), empty for people with a name. `also` are the other names that
    the sources use. `url` leads to the card on the people page. The tuples of links are filled there only.
    """

    id: str
    kind: str  # "person" or "organisation"
    name: Prose
    latin: str
    also: tuple[Prose, ...]
    unnamed: Prose
    summary: Verbatim
    roles: tuple[RoleLine, ...]
    text: Prose
    editor_note: Prose
    url: str
    evidence: tuple[Link, ...]
    quotes: tuple[Link, ...]
    figures: tuple[Link, ...]
    events: tuple[Link, ...]
