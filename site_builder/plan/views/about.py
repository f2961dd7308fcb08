"""About the site, and the method."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose
from site_builder.plan.views.frame import Frame
from site_builder.plan.views.link import Link


@dataclass(frozen=True, slots=True)
class AboutSection:
    """`id` is the section's anchor."""

    id: str
    title: Prose
    paragraphs: tuple[Prose, ...]


@dataclass(frozen=True, slots=True)
class Rung:
    """A rung of the ladder: its name, what it means, whether a page may carry it."""

    verdict: str
    name: Prose
    meaning: Prose
    publishes: Prose


@dataclass(frozen=True, slots=True)
class AboutView:
    """The ladder belongs under the section `ladder`. `contact` is None where the site names no address."""

    frame: Frame
    kicker: Prose
    headline: Prose
    dek: Prose
    sections: tuple[AboutSection, ...]
    ladder: tuple[Rung, ...]
    contact: Link | None
