"""A source: its text as far as it may be shown, with every cited passage marked."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose, Verbatim
from site_builder.plan.views.frame import Frame
from site_builder.plan.views.passage import Mark, PassageBlock, Segment


@dataclass(frozen=True, slots=True)
class SourceView:
    """`title` is the h1, cut into segments where facts rest on it; `title_text` is the same as one text.

    `meta` are lines: section, publisher, author, dates, «7 مقاطع مستشهد بها». `note` says how the text was prepared and
    what the rights allow. `uses` replaces the text where the rights allow none: every fact, at its anchor.
    `rights` is `full`, `excerpts` or `none`; `original_url` leads to the publisher, or is empty.
    """

    frame: Frame
    id: str
    kicker: Prose
    title: tuple[Segment, ...]
    title_text: Verbatim
    meta: tuple[Prose, ...]
    note: Prose
    rights: str
    original_url: str
    blocks: tuple[PassageBlock, ...]
    uses: tuple[Mark, ...]
