"""Who is who."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose
from site_builder.plan.views.frame import Frame
from site_builder.plan.views.person_card import PersonCard


@dataclass(frozen=True, slots=True)
class PeopleView:
    """Each card stands at `#id`."""

    frame: Frame
    kicker: Prose
    headline: Prose
    dek: Prose
    people: tuple[PersonCard, ...]
    organisations: tuple[PersonCard, ...]
