"""A story as one document to print, to keep and to cite: its PDF edition."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Never

from site_builder.domain.card import Palette
from site_builder.domain.place import Place
from site_builder.domain.text import NO_WORDS, Html, Markdown, Prose, Verbatim


@dataclass(frozen=True, slots=True)
class EditionBlock:
    """A paragraph and what it is: `h2`, `h3`, `dek`, `meta`, `p`, `li`, `note`, `quote`, `soft`, `html` (a whole part).

    `label` stands before the text: the number of a note, the name of who holds a position.
    """

    kind: str
    text: Prose | Verbatim | Html
    label: Prose | Verbatim = NO_WORDS


@dataclass(frozen=True, slots=True)
class EditionNote:
    """The number that a cited fact carries in the text, in the site's digits."""

    id: str
    number: Prose
    opens_in: str = "narrative"


@dataclass(frozen=True, slots=True)
class EditionChart:
    """A chart of the narrative, told in lines: paper compares nothing by a hover."""

    names: tuple[str, ...]
    lines: tuple[Prose, ...]


@dataclass(frozen=True, slots=True)
class EditionPlan:
    """`opening` and `closing` stand around the short version and the narrative.

    `path` is the file under the output folder, `url` where the story lives on the web, `changed` an ISO 8601 date.
    """

    path: str
    language: str
    brand: Prose
    headline: Prose
    authors: tuple[str, ...]
    changed: str
    url: str
    opening: tuple[EditionBlock, ...]
    brief: tuple[Markdown, ...]
    narrative: Markdown
    citations: tuple[EditionNote, ...]
    charts: tuple[EditionChart, ...]
    closing: tuple[EditionBlock, ...]
    palette: Palette
    origin: Place

    @property
    def jumps(self) -> tuple[Never, ...]:
        """On paper a link to a dispute is its words alone."""
        return ()
