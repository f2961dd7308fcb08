"""Every correction of the site."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose
from site_builder.plan.views.frame import Frame
from site_builder.plan.views.link import Link
from site_builder.plan.views.notes import CorrectionNote


@dataclass(frozen=True, slots=True)
class CorrectionEntry:
    """A correction and the story that it belongs to. `anchor` is unique on the page: `story--correction`."""

    anchor: str
    story: Link
    note: CorrectionNote


@dataclass(frozen=True, slots=True)
class CorrectionsView:
    """The latest first. `empty` is shown where there is none."""

    frame: Frame
    kicker: Prose
    headline: Prose
    dek: Prose
    entries: tuple[CorrectionEntry, ...]
    empty: Prose
