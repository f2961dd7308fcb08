"""The page for an address that leads nowhere; its links begin at the base path, for it may be shown anywhere."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose
from site_builder.plan.views.frame import Frame
from site_builder.plan.views.link import Link


@dataclass(frozen=True, slots=True)
class NotFoundView:
    """The thread is frayed here."""

    frame: Frame
    kicker: Prose
    headline: Prose
    dek: Prose
    links: tuple[Link, ...]
